package inkling.app.train;

import inkling.learn.Interval;
import inkling.learn.runs.PairedCounts;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What two ticked runs say of each other: on held-out rows at once, on the test rows when asked. */
final class ComparePane extends VBox {
    private final RunsViewModel runs;
    private final ComparisonViewModel comparison;
    private final Label words = new Label();
    private final Button onTest = new Button("Compare on the test rows");
    private final Label looks = new Label();
    private final GridPane table = new GridPane();

    ComparePane(RunsViewModel runs, ComparisonViewModel comparison) {
        this.runs = runs;
        this.comparison = comparison;
        getStyleClass().add("compare");
        words.setId("comparison");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        words.setTooltip(Words.tooltip(Term.MCNEMAR));
        onTest.setId("compare-test");
        onTest.getStyleClass().add("small");
        onTest.setOnAction(event -> comparison.compareOnTest());
        onTest.setTooltip(Words.tooltip(Term.TEST_ROWS));
        table.setId("paired");
        table.getStyleClass().add("paired");
        looks.setId("test-looks");
        looks.setWrapText(true);
        looks.setMinHeight(USE_PREF_SIZE);
        looks.getStyleClass().addAll("small", "muted");
        looks.setTooltip(Words.tooltip(Term.TEST_ROWS));
        getChildren().addAll(words, table, onTest, looks);
        comparison
                .testLooks()
                .subscribe(count -> looks.setText("Test rows " + ComparisonViewModel.times(count.intValue())
                        + ". Choose by the held-out rows: what is chosen on the test rows looks better than it is."));
        comparison.words().addListener((property, before, now) -> write());
        runs.problem().addListener((property, before, now) -> write());
        runs.shown().addListener((ListChangeListener<RunRow>) change -> write());
        comparison.onTest().subscribe(this::fill);
        write();
    }

    private void write() {
        boolean pair = runs.shown().size() == 2;
        onTest.setVisible(pair && comparison.onTest().get() == null);
        onTest.setManaged(onTest.isVisible());
        String problem = runs.problem().get();
        words.setText(
                !problem.isEmpty()
                        ? problem
                        : pair ? comparison.words().get() : hint(runs.shown().size()));
    }

    private static String hint(int shown) {
        return shown < 2 ? "Tick two runs to compare them." : "Leave two ticked to compare them digit by digit.";
    }

    private void fill(@Nullable PairedCounts counts) {
        table.getChildren().clear();
        table.setVisible(counts != null);
        table.setManaged(counts != null);
        write();
        List<RunRow> shown = runs.shown();
        if (counts == null || shown.size() != 2) {
            return;
        }
        String a = shown.get(0).run().get().facts().name();
        String b = shown.get(1).run().get().facts().name();
        add(0, "both right", counts.bothCorrect());
        add(1, "only " + a, counts.onlyA());
        add(2, "only " + b, counts.onlyB());
        add(3, "both wrong", counts.bothWrong());
        add(4, a, interval(counts.correctA(), counts.rows()));
        add(5, b, interval(counts.correctB(), counts.rows()));
    }

    private void add(int line, String name, int count) {
        add(line, name, String.format(Locale.ROOT, "%,d", count));
    }

    private void add(int line, String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        Label figure = new Label(value);
        figure.getStyleClass().add("figure");
        figure.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(figure, HPos.RIGHT);
        table.addRow(line, label, figure);
    }

    private static String interval(int right, int rows) {
        Interval interval = Interval.wilson(right, rows);
        return String.format(
                Locale.ROOT,
                "%.2f\u202f%% (%.2f–%.2f)",
                100.0 * right / rows,
                100 * interval.low(),
                100 * interval.high());
    }
}

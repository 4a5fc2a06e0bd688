package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.train.run.TrackedRun;
import inkling.learn.Interval;
import inkling.learn.runs.PairedCounts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What two ticked runs say of each other: on held-out rows at once, on the test rows when asked. */
final class ComparePane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final RunLibrary library;
    private final ComparisonViewModel comparison;
    private final Label words = new Label();
    private final Button onTest = new Button(TEXTS.get("compare.on-test"));
    private final Label looks = new Label();
    private final GridPane table = new GridPane();

    ComparePane(RunLibrary library, ComparisonViewModel comparison) {
        this.library = library;
        this.comparison = comparison;
        getStyleClass().add("compare");
        words.setId("comparison");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        words.setTooltip(Explained.tooltip(TEXTS.get("term.mcnemar")));
        onTest.setId("compare-test");
        onTest.getStyleClass().add("small");
        onTest.setOnAction(event -> comparison.compareOnTest());
        onTest.setTooltip(Explained.tooltip(TEXTS.get("term.test")));
        table.setId("paired");
        table.getStyleClass().add("paired");
        looks.setId("test-looks");
        looks.setWrapText(true);
        looks.setMinHeight(USE_PREF_SIZE);
        looks.getStyleClass().addAll("small", "muted");
        looks.setTooltip(Explained.tooltip(TEXTS.get("term.test")));
        getChildren().addAll(words, table, onTest, looks);
        comparison
                .testUsesProperty()
                .subscribe(count ->
                        looks.setText(TEXTS.get("test-uses.advice", ComparisonViewModel.testUses(count.intValue()))));
        comparison.verdictProperty().addListener((property, before, now) -> write());
        library.problemProperty().addListener((property, before, now) -> write());
        library.shown().addListener((ListChangeListener<TrackedRun>) change -> write());
        comparison.testCountsProperty().subscribe(this::fill);
        write();
    }

    private void write() {
        boolean pair = library.shown().size() == 2;
        onTest.setVisible(pair && comparison.testCountsProperty().get() == null);
        onTest.setManaged(onTest.isVisible());
        String problem = library.problemProperty().get();
        words.setText(
                !problem.isEmpty()
                        ? problem
                        : pair
                                ? comparison.verdictProperty().get()
                                : hint(library.shown().size()));
    }

    private static String hint(int shown) {
        return shown < 2 ? TEXTS.get("compare.hint") : TEXTS.get("compare.hint.two");
    }

    private void fill(@Nullable PairedCounts counts) {
        table.getChildren().clear();
        table.setVisible(counts != null);
        table.setManaged(counts != null);
        write();
        List<TrackedRun> shown = library.shown();
        if (counts == null || shown.size() != 2) {
            return;
        }
        String a = shown.get(0).name();
        String b = shown.get(1).name();
        add(0, TEXTS.get("compare.both-correct"), counts.bothCorrect());
        add(1, TEXTS.get("compare.only", a), counts.onlyA());
        add(2, TEXTS.get("compare.only", b), counts.onlyB());
        add(3, TEXTS.get("compare.both-wrong"), counts.bothWrong());
        add(4, a, interval(counts.correctA(), counts.rows()));
        add(5, b, interval(counts.correctB(), counts.rows()));
    }

    private void add(int line, String name, int count) {
        add(line, name, Figures.count(count));
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
        return TEXTS.get(
                "compare.interval",
                Figures.percent((double) right / rows, 2),
                Figures.decimal(100 * interval.low(), 2),
                Figures.decimal(100 * interval.high(), 2));
    }
}

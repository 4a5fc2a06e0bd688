package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.Tooltips;
import inkling.learn.Interval;
import inkling.learn.runs.PairedCounts;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The comparison of two shown runs: on the validation rows at once, on the test rows when asked for. */
final class ComparePane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final RunLibrary library;
    private final ComparisonViewModel comparison;
    private final Label verdict = Labels.wrapped(Labels.withId("comparison", "small", "muted"));
    private final Button onTest;
    private final GridPane table = new GridPane();

    ComparePane(RunLibrary library, ComparisonViewModel comparison) {
        this.library = library;
        this.comparison = comparison;
        getStyleClass().add("compare");
        Tooltips.explain(verdict, TEXTS.get("term.mcnemar"));
        onTest = Buttons.button(
                "compare-test", TEXTS.get("compare.on-test"), TEXTS.get("term.test"), comparison::compareOnTest);
        onTest.getStyleClass().add("small");
        table.setId("paired");
        table.getStyleClass().add("paired");
        Label uses = Labels.wrapped(Labels.withId("test-uses", "small", "muted"));
        Tooltips.explain(uses, TEXTS.get("term.test"));
        comparison.testUsesProperty().subscribe(count -> uses.setText(TEXTS.get("test-uses.advice", count)));
        Sentence problem = Sentence.note("runs-problem", library.problemProperty(), "small", "wrong");
        getChildren().addAll(problem, verdict, table, onTest, uses);
        comparison.verdictProperty().addListener((property, before, now) -> update());
        library.shown().subscribe(this::update);
        comparison.testCountsProperty().subscribe(counts -> {
            fill(counts);
            update();
        });
    }

    private void update() {
        int shown = library.shown().size();
        Boxes.setShown(onTest, shown == 2 && comparison.testCountsProperty().get() == null);
        String hint = shown < 2 ? TEXTS.get("compare.hint") : TEXTS.get("compare.hint.two");
        verdict.setText(shown == 2 ? comparison.verdictProperty().get() : hint);
    }

    private void fill(@Nullable PairedCounts counts) {
        table.getChildren().clear();
        Boxes.setShown(table, counts != null);
        if (counts != null && library.shown().size() == 2) {
            String a = library.shown().get(0).name();
            String b = library.shown().get(1).name();
            addRow(0, TEXTS.get("compare.both-correct"), Figures.count(counts.bothCorrect()));
            addRow(1, TEXTS.get("compare.only", a), Figures.count(counts.onlyA()));
            addRow(2, TEXTS.get("compare.only", b), Figures.count(counts.onlyB()));
            addRow(3, TEXTS.get("compare.both-wrong"), Figures.count(counts.bothWrong()));
            addRow(4, a, interval(counts.correctA(), counts.rows()));
            addRow(5, b, interval(counts.correctB(), counts.rows()));
        }
    }

    private void addRow(int row, String name, String value) {
        Label label = Labels.styled(name, "small", "muted");
        label.setWrapText(true);
        Label figure = Labels.uncut(Labels.styled(value, "figure"));
        GridPane.setHalignment(figure, HPos.RIGHT);
        table.addRow(row, label, figure);
    }

    private static String interval(int correct, int rows) {
        Interval interval = Interval.wilson(correct, rows);
        return TEXTS.get(
                "compare.interval",
                Figures.percent((double) correct / rows, 2),
                Figures.decimal(100 * interval.low(), 2),
                Figures.decimal(100 * interval.high(), 2));
    }
}

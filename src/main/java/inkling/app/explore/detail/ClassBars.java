package inkling.app.explore.detail;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Classes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The label against the prediction: a line per class with its cell of the one-hot label and the probability that each model gives it. */
final class ClassBars extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Of more classes, only the label and the most probable ones are shown at first. */
    private static final int MOST_IN_ORDER = 30;

    private static final int FEW = 10;

    /** Longer names are cut. */
    private static final int LONGEST_NAME = 14;

    private static final double NAME_WIDTH = 104;

    /** Tenths of a percent in a whole. */
    private static final double TENTHS = 1000;

    /** Half of the least share that is told apart: no class of a softmax has none at all. */
    private static final double LEAST = 0.5 / TENTHS;

    private final GridPane grid = new GridPane();
    private final Label nameOfA = Labels.withId("name-a", "small");
    private final Label nameOfB = Labels.withId("name-b", "small");
    private final Node legend;
    private final Label equation = Labels.wrapped(Labels.withId("cross-entropy", "small", "muted"));
    private final Label equationOfB = Labels.wrapped(Labels.withId("cross-entropy-b", "small", "muted"));
    private final List<Line> lines = new ArrayList<>();
    private final Button more = Buttons.link("all-classes", "", TEXTS.get("bars.more.tip"), this::toggleAll);
    private @Nullable Classes classes;
    private @Nullable Details shown;
    private List<Integer> order = List.of();
    private boolean all;

    ClassBars() {
        getStyleClass().add("class-bars");
        grid.setId("class-bars");
        grid.getStyleClass().add("lines");
        legend =
                Boxes.row("legend", Boxes.row("entry", swatch("a"), nameOfA), Boxes.row("entry", swatch("b"), nameOfB));
        getChildren().setAll(legend, grid, more, equation, equationOfB);
        show(null);
    }

    /** Shows the label of a digit and what is predicted for it; for null only zeros. */
    void show(@Nullable Details details) {
        shown = details;
        Answer a = details == null ? null : details.answer();
        Answer b = details == null ? null : details.other();
        build(details == null ? Classes.DIGITS : details.digit().classes());
        int label = details == null ? -1 : details.digit().label();
        arrange(label, a);
        for (int place : order) {
            lines.get(place).show(place, label, a, b);
        }
        Boxes.setShown(legend, b != null);
        nameOfA.setText(a == null ? "" : TEXTS.get("bars.a", a.model()));
        nameOfB.setText(b == null ? "" : TEXTS.get("bars.b", b.model()));
        String first = a == null ? "" : a.lossEquation();
        equation.setText(b == null || first.isEmpty() ? first : TEXTS.get("bars.a", first));
        equationOfB.setText(b == null ? "" : TEXTS.get("bars.b", b.lossEquation()));
        Boxes.setShown(equationOfB, b != null && !b.lossEquation().isEmpty());
    }

    private void build(Classes newClasses) {
        if (newClasses.equals(classes)) {
            return;
        }
        classes = newClasses;
        lines.clear();
        order = List.of();
        for (int place = 0; place < newClasses.count(); place++) {
            lines.add(new Line(place, newClasses.name(place)));
        }
        Boxes.setShown(more, newClasses.count() > MOST_IN_ORDER);
    }

    private void toggleAll() {
        all = !all;
        show(shown);
    }

    /** All classes in their order or, where there are many, the label and the most probable ones. */
    private void arrange(int label, @Nullable Answer a) {
        boolean some = !all && lines.size() > MOST_IN_ORDER;
        more.setText(TEXTS.get(some ? "bars.all" : "bars.fewer", lines.size()));
        List<Integer> wanted = IntStream.range(0, lines.size()).boxed().toList();
        if (some) {
            wanted = wanted.stream()
                    .sorted(Comparator.comparing((Integer place) -> place != label)
                            .thenComparing(
                                    place -> a == null ? 0 : -a.prediction().probability(place)))
                    .limit(FEW)
                    .sorted(Comparator.comparing(
                            place -> a == null ? 0 : -a.prediction().probability(place)))
                    .toList();
        }
        if (!wanted.equals(order)) {
            order = wanted;
            grid.getChildren().clear();
            for (int row = 0; row < order.size(); row++) {
                grid.addRow(row, lines.get(order.get(row)).nodes());
            }
        }
    }

    private static Region swatch(String model) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", model);
        return swatch;
    }

    /** The line of one class. */
    private static final class Line {
        private final Label name;
        private final Label cell;
        private final Gauge barOfA = bar("a");
        private final Gauge barOfB = bar("b");
        private final VBox bars = Boxes.column("bar-pair", barOfA, barOfB);
        private final Label figureOfA;
        private final Label figureOfB;

        Line(int place, String className) {
            name = Labels.uncut(Labels.styled(className, "figure", "class-name"));
            if (className.length() > LONGEST_NAME) {
                name.setMinWidth(NAME_WIDTH);
                name.setPrefWidth(NAME_WIDTH);
                Tooltips.explain(name, className);
            }
            cell = Labels.withId("one-hot-" + place, "figure", "cell");
            figureOfA = Labels.uncut(Labels.withId("probability-" + place, "figure", "share"));
            figureOfB = Labels.uncut(Labels.withId("probability-b-" + place, "figure", "share", "muted"));
            bars.setId("bars-" + place);
            GridPane.setHgrow(bars, Priority.ALWAYS);
        }

        Node[] nodes() {
            return new Node[] {name, cell, bars, figureOfA, figureOfB};
        }

        void show(int place, int label, @Nullable Answer a, @Nullable Answer b) {
            cell.setText(place == label ? "1" : "0");
            cell.pseudoClassStateChanged(HOT, place == label);
            show(place, a, barOfA, figureOfA);
            show(place, b, barOfB, figureOfB);
            Boxes.setShown(barOfB, b != null);
            Boxes.setShown(figureOfB, b != null);
        }

        private static void show(int place, @Nullable Answer answer, Gauge bar, Label figure) {
            float probability = answer == null ? 0 : answer.prediction().probability(place);
            boolean wrong = answer != null && answer.label() == place && answer.isWrong();
            bar.fill(Math.round(TENTHS * probability) / TENTHS); // a bar of less would look like more
            bar.pseudoClassStateChanged(WRONG, wrong);
            figure.setText(answer == null ? TEXTS.get("value.none") : share(probability));
            figure.pseudoClassStateChanged(WRONG, wrong);
        }

        private static String share(float probability) {
            return Figures.probability(probability < LEAST ? LEAST / 2 : probability);
        }

        private static Gauge bar(String model) {
            Gauge bar = new Gauge();
            bar.getStyleClass().add(model);
            return bar;
        }
    }
}

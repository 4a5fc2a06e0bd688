package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Classes;
import inkling.learn.Prediction;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The column of the last stage: a bar per class with the probability that the softmax makes of its score. Of many classes only the most
 * probable ones. No node is made while the pen moves.
 */
final class ScoreBars extends VBox {
    static final double WIDTH = 168;
    private static final int MOST = 10;
    private static final double MOST_SPACING = 8;
    private static final double LINE = 20;
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final Texts TEXTS = Texts.of("inside");

    private final Stage stage;
    private final Subject subject;
    private final Classes classes;
    private final List<Line> lines = new ArrayList<>();

    ScoreBars(Stage stage, Classes classes, Subject subject) {
        this.stage = stage;
        this.subject = subject;
        this.classes = classes;
        setId("scores");
        getStyleClass().add("scores");
        Label name = Labels.wrapped(Labels.styled(TEXTS.get("scores", StageWords.name(stage)), "stage-name"));
        VBox heading =
                Boxes.column("stage-heading", name, Labels.styled(StageWords.shape(stage.output()), "small", "muted"));
        heading.setMinHeight(StageView.HEADING);
        heading.setMaxHeight(StageView.HEADING);
        heading.setId("scores-heading");
        Tooltips.explain(heading, TEXTS.get("scores.tip"));
        getChildren().add(heading);
        for (int i = 0; i < Math.min(MOST, classes.count()); i++) {
            Line line = new Line(i);
            lines.add(line);
            getChildren().add(line);
        }
        show(null);
    }

    /** Moves the bars together where the column is low. */
    void fit(double height) {
        double room = height - StageView.HEADING - lines.size() * LINE;
        setSpacing(Math.max(0, Math.min(MOST_SPACING, Math.floor(room / lines.size()))));
    }

    Stage stage() {
        return stage;
    }

    /** Shows the probabilities; for null none. */
    void show(@Nullable LayerValues values) {
        Prediction prediction = values == null ? null : values.prediction();
        List<Integer> order = order(prediction);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(order.get(i), prediction);
        }
    }

    private List<Integer> order(@Nullable Prediction prediction) {
        return prediction == null || classes.count() <= MOST
                ? IntStream.range(0, classes.count()).boxed().toList()
                : prediction.ranked();
    }

    /** The classes shown, from the top. */
    List<Integer> shown() {
        return lines.stream().map(line -> line.label).toList();
    }

    /** Around the bar of a class, in the coordinates of the columns; null if it is not shown. */
    @Nullable
    Rectangle2D bar(int label) {
        return lines.stream()
                .filter(line -> line.label == label)
                .map(line -> localToParent(line.getBoundsInParent()))
                .map(bar ->
                        new Rectangle2D(bar.getMinX() - 4, bar.getMinY() - 2, bar.getWidth() + 8, bar.getHeight() + 4))
                .findFirst()
                .orElse(null);
    }

    /** The left edge of all bars. */
    Rectangle2D allBars() {
        double height = Math.max(1, getHeight() - StageView.HEADING);
        return new Rectangle2D(getLayoutX(), getLayoutY() + StageView.HEADING, 1, height);
    }

    /** A class: its name, a bar, its probability. */
    private final class Line extends HBox {
        private final Label name = Labels.styled("", "figure", "score-name");
        private final Gauge gauge = new Gauge();
        private final Label percent;
        private int label;

        Line(int place) {
            setId("score-" + place);
            getStyleClass().add("score");
            percent = Labels.withId("score-percent-" + place, "figure", "score-percent");
            HBox.setHgrow(gauge, Priority.ALWAYS);
            getChildren().setAll(name, gauge, percent);
            addEventHandler(
                    MouseEvent.MOUSE_MOVED, event -> subject.pointer().hover(new Place(stage.last(), 0, 0, label)));
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    subject.pointer().click(new Place(stage.last(), 0, 0, label));
                }
            });
        }

        void show(int shown, @Nullable Prediction prediction) {
            label = shown;
            name.setText(classes.name(shown));
            gauge.fill(prediction == null ? 0 : prediction.probability(shown));
            percent.setText(prediction == null ? "" : Figures.probability(prediction.probability(shown)));
            pseudoClassStateChanged(BEST, prediction != null && prediction.digit() == shown);
        }
    }
}

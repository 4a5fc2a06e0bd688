package inkling.app.draw.answer;

import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer in large, and under it the probabilities as bars. */
public final class AnswerPane extends VBox {
    private final AnswerHeadline headline;
    private final Bars bars = new Bars();
    private final HBox besideBars = Boxes.row("beside-bars", bars);

    public AnswerPane(AnswerModel model) {
        headline = new AnswerHeadline(model);
        getStyleClass().add("bars");
        HBox.setHgrow(bars, Priority.ALWAYS);
        getChildren().setAll(headline, besideBars);
        model.classesProperty().subscribe(bars::use);
        model.answerProperty().subscribe(bars::show);
    }

    /** The answer so far, faint in the pad's corner while the pen is down, so that the eyes can stay on the pad. */
    public static Label ghost(AnswerModel model, ObservableValue<Boolean> penDown) {
        Label ghost =
                Labels.bound("ghost", model.answerProperty().map(Answer::name).orElse(""), "ghost");
        ghost.textProperty().subscribe(name -> ghost.pseudoClassStateChanged(AnswerHeadline.WORD, name.length() > 2));
        ghost.setMouseTransparent(true);
        ghost.visibleProperty().bind(penDown);
        return ghost;
    }

    /**
     * Adds nodes that are there only at times.
     *
     * @param beside at the right of the bars, which are then shorter
     * @param below the bars
     */
    public void add(Node beside, Node below) {
        besideBars.getChildren().add(beside);
        getChildren().add(below);
    }

    /** Adds a node below the bars. */
    public void add(Node below) {
        getChildren().add(below);
    }

    /** Puts a doubt, while there is one, in the answer's place. */
    public void doubtBy(ObservableValue<@Nullable Doubt> doubt) {
        headline.doubtProperty().bind(doubt);
    }
}

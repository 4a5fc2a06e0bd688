package inkling.app.draw.answer;

import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer in large, and a bar per digit with percentages that sum to 100; the most probable one is highlighted. */
public final class AnswerPane extends VBox {
    private final AnswerHeadline headline;
    private final List<Bar> bars =
            IntStream.range(0, Classes.DIGITS.count()).mapToObj(Bar::new).toList();

    public AnswerPane(AnswerModel model) {
        headline = new AnswerHeadline(model);
        getStyleClass().add("bars");
        getChildren().setAll(bars);
        getChildren().add(0, headline);
        model.answerProperty().subscribe(this::show);
    }

    /** The answer so far, faint in the pad's corner while the pen is down, so that the eyes can stay on the pad. */
    public static Label ghost(AnswerModel model, ObservableValue<Boolean> penDown) {
        Label ghost = Labels.bound(
                "ghost",
                model.answerProperty().map(answer -> "" + answer.digit()).orElse(""),
                "ghost");
        ghost.setMouseTransparent(true);
        ghost.visibleProperty().bind(penDown);
        return ghost;
    }

    /** Puts a doubt, while there is one, in the place of the digit. */
    public void doubtBy(ObservableValue<@Nullable Doubt> doubt) {
        headline.doubtProperty().bind(doubt);
    }

    private void show(@Nullable Answer answer) {
        if (answer == null) {
            bars.forEach(bar -> bar.show(0, "", false));
            return;
        }
        Prediction prediction = answer.prediction();
        Percentages shares = Percentages.of(prediction);
        for (int digit = 0; digit < bars.size(); digit++) {
            bars.get(digit).show(prediction.probability(digit), shares.text(digit), digit == prediction.digit());
        }
    }

    /** The probability of one digit: the digit, a bar, the percentage. */
    static final class Bar extends HBox {
        private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

        private final Gauge bar = new Gauge();
        private final Label percent;

        Bar(int digit) {
            setId("bar-" + digit);
            getStyleClass().add("bar");
            percent = Labels.withId("percent-" + digit, "figure", "bar-percent");
            setHgrow(bar, Priority.ALWAYS);
            getChildren().setAll(Labels.styled("" + digit, "figure", "bar-digit"), bar, percent);
        }

        /** Shows a probability, 0..1, and how it is written. */
        void show(double probability, String written, boolean best) {
            bar.fill(probability);
            percent.setText(written);
            pseudoClassStateChanged(BEST, best);
        }

        /** The share of the bar that is filled, 0..1. */
        double share() {
            return bar.filled();
        }
    }
}

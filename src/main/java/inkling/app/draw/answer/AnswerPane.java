package inkling.app.draw.answer;

import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
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
}

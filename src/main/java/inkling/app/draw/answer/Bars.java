package inkling.app.draw.answer;

import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A bar per digit, with percentages that sum to 100; the most probable one is highlighted. */
final class Bars extends VBox {
    private final List<Bar> bars = new ArrayList<>();

    Bars(AnswerModel model) {
        setId("bars");
        getStyleClass().add("bars");
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            bars.add(new Bar(digit));
        }
        getChildren().setAll(bars);
        model.answerProperty().subscribe(this::show);
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

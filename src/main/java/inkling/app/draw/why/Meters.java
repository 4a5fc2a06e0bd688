package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.Calibration;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Two questions at once, since one score cannot answer both: how sure, and whether it is a digit at all. */
final class Meters extends HBox {
    private final WhyViewModel model;
    private final Meter sure = new Meter("how-sure", "How sure");
    private final Meter digit = new Meter("a-digit", "A digit at all?");

    Meters(WhyViewModel model) {
        this.model = model;
        getStyleClass().add("meters");
        for (Meter meter : new Meter[] {sure, digit}) {
            // half of the room each, whatever they say
            meter.setPrefWidth(1);
            meter.setMinWidth(0);
            setHgrow(meter, Priority.ALWAYS);
        }
        getChildren().setAll(sure, digit);
        model.judgement().subscribe(this::show);
        model.least().subscribe(least -> show(model.judgement().get()));
        model.memoryProblem().subscribe(problem -> show(model.judgement().get()));
    }

    private void show(@Nullable Judgement judgement) {
        if (judgement == null) {
            sure.clear("how often it is right when it is as sure");
            digit.clear("an empty pad is none, nor is a scribble or a letter");
            return;
        }
        Answer answered = judgement.answered();
        sure.show(
                answered.prediction().confidence(), model.least().get(), SureWords.of(answered, Calibration.shipped()));
        Looks looks = judgement.looks();
        if (looks == null) {
            String problem = model.memoryProblem().get();
            digit.clear(problem.isEmpty() ? "the training digits are being measured" : problem);
        } else {
            digit.show(
                    looks.likeness(),
                    Calibration.shipped().likeness().threshold(),
                    looks.digit() ? "looks like the digits it learned from" : looks.why());
        }
    }
}

package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.Calibration;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Two questions at once, since one score cannot answer both: how sure, and whether it is a digit at all. */
public final class MetersPane extends HBox {
    private final TrustModel model;
    private final Meter sure = new Meter("how-sure", "How sure");
    private final Meter digit = new Meter("a-digit", "A digit at all?");

    public MetersPane(TrustModel model) {
        this.model = model;
        getStyleClass().add("meters");
        for (Meter meter : new Meter[] {sure, digit}) {
            // half of the room each, whatever they say
            meter.setPrefWidth(1);
            meter.setMinWidth(0);
            setHgrow(meter, Priority.ALWAYS);
        }
        getChildren().setAll(sure, digit);
        model.assessmentProperty().subscribe(this::show);
        model.requiredConfidenceProperty()
                .subscribe(required -> show(model.assessmentProperty().get()));
        model.problemProperty()
                .subscribe(problem -> show(model.assessmentProperty().get()));
    }

    private void show(@Nullable Assessment assessment) {
        if (assessment == null) {
            sure.clear("how often it is right when it is as sure");
            digit.clear("an empty pad is none, nor is a scribble or a letter");
            return;
        }
        Answer answer = assessment.answer();
        sure.show(
                answer.prediction().confidence(),
                model.requiredConfidenceProperty().get(),
                SureWords.of(answer, Calibration.shipped()));
        DigitCheck check = assessment.check();
        if (check == null) {
            String problem = model.problemProperty().get();
            digit.clear(problem.isEmpty() ? "the training digits are being measured" : problem);
        } else {
            digit.show(
                    check.likeness(),
                    Calibration.shipped().likeness().threshold(),
                    check.passed() ? "looks like the digits it learned from" : check.reason());
        }
    }
}

package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.learn.calibrate.ModelCalibration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two meters, since no single score tells both: how confident the model is, and whether it is a digit at all. */
public final class MetersPane extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final TrustModel model;
    private final ObservableValue<String> problem;
    private final ObservableValue<Boolean> calibrating;
    private final Meter sure = new Meter("how-sure", TEXTS.get("confidence.title"));
    private final Meter digit = new Meter("a-digit", TEXTS.get("digit.title"));

    /**
     * @param problem why the check for a digit is not possible: one sentence; empty while it is
     * @param calibrating whether it is still being measured how far the model can be trusted
     * @param digits whether the model tells the ten digits apart: for others there is no check
     */
    public MetersPane(
            TrustModel model,
            ObservableValue<String> problem,
            ObservableValue<Boolean> calibrating,
            ObservableValue<Boolean> digits) {
        this.model = model;
        this.problem = problem;
        this.calibrating = calibrating;
        getStyleClass().add("meters");
        for (Meter meter : new Meter[] {sure, digit}) {
            // half of the width each, whatever their texts
            meter.setPrefWidth(1);
            meter.setMinWidth(0);
            setHgrow(meter, Priority.ALWAYS);
        }
        getChildren().setAll(sure, digit);
        Boxes.showWhile(digits, digit);
        for (ObservableValue<?> told :
                List.of(model.assessmentProperty(), model.requiredConfidenceProperty(), problem, calibrating)) {
            told.subscribe(now -> show());
        }
    }

    private void show() {
        Assessment assessment = model.assessmentProperty().get();
        if (assessment == null) {
            sure.clear(TEXTS.get("confidence.empty"));
            digit.clear(TEXTS.get("digit.empty"));
            return;
        }
        Answer answer = assessment.answer();
        sure.show(
                answer.prediction().confidence(),
                model.requiredConfidenceProperty().get(),
                ConfidenceText.of(answer, calibrating.getValue()),
                ConfidenceText.isMeasured(answer));
        DigitCheck check = assessment.check();
        ModelCalibration calibration = answer.reader().calibration();
        if (check == null) {
            digit.clear(whyUnchecked(calibration));
        } else {
            // what has no ink, or is only a dot, needs no calibration
            digit.show(
                    check.likeness(),
                    calibration == null ? 0 : calibration.detector().threshold(),
                    check.passed() ? TEXTS.get("digit.passed") : check.reason(),
                    true);
        }
    }

    private String whyUnchecked(@Nullable ModelCalibration calibration) {
        if (calibration == null) {
            return TEXTS.get(calibrating.getValue() ? "digit.calibrating" : "digit.unmeasured");
        }
        if (!calibration.knowsDigits()) {
            return TEXTS.get("digit.untrained");
        }
        return problem.getValue().isEmpty() ? TEXTS.get("digit.indexing") : problem.getValue();
    }

    /** A share as a bar under its name, with a mark for the share that is needed, and a line of text. */
    private static final class Meter extends VBox {
        private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
        private static final PseudoClass UNMEASURED = PseudoClass.getPseudoClass("unmeasured");

        private final Gauge gauge = new Gauge();
        private final Label words = Labels.hint("");

        Meter(String id, String name) {
            setId(id);
            getStyleClass().add("meter");
            words.setId(id + "-words");
            getChildren().setAll(Labels.heading(name), gauge, words);
        }

        /**
         * Shows a share.
         *
         * @param share 0..1
         * @param needed 0..1, the position of the mark
         * @param measured whether the share was measured, or is only claimed
         */
        void show(double share, double needed, String text, boolean measured) {
            gauge.fill(share);
            if (needed > 0) {
                gauge.mark(needed);
            } else {
                gauge.clearMark();
            }
            words.setText(text);
            pseudoClassStateChanged(LOW, share < needed);
            pseudoClassStateChanged(UNMEASURED, !measured);
        }

        /** Shows no share, only a text. */
        void clear(String text) {
            show(0, 0, text, false);
        }
    }
}

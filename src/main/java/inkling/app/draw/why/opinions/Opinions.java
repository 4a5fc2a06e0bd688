package inkling.app.draw.why.opinions;

import inkling.app.draw.answer.Answer;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.runs.OtherModels;
import java.util.ArrayList;
import java.util.List;

/** The predictions of the other models for the same picture. */
record Opinions(Answer answer, List<Opinion> opinions) {
    /** The prediction of one of them. */
    record Opinion(String model, Prediction prediction) {}

    Opinions {
        opinions = List.copyOf(opinions);
    }

    /** Asks each of them once. One thread at a time. */
    static Opinions of(Answer answer, OtherModels others) {
        List<Opinion> opinions = new ArrayList<>();
        others.besides(answer.model())
                .forEach((name, model) -> opinions.add(
                        new Opinion(name, CalibratedClassifier.of(model).classify(answer.picture()))));
        return new Opinions(answer, opinions);
    }
}

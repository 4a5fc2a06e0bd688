package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.explain.Saliency;
import inkling.learn.runs.OtherModels;
import java.util.ArrayList;
import java.util.List;

/**
 * What takes too long to be told while the pen is down.
 *
 * @param saliency which ink spoke for the answer, and which against
 * @param opinions what the other models say
 */
record Explanation(Answer answered, Saliency saliency, List<Opinion> opinions) {
    Explanation {
        opinions = List.copyOf(opinions);
    }

    /** Reads the picture some 120 times, and once by each of the others. One thread at a time. */
    static Explanation of(Answer answered, OtherModels others) {
        Saliency saliency = Saliency.of(DigitReader.of(answered.model()), answered.picture(), answered.digit());
        List<Opinion> opinions = new ArrayList<>();
        others.besides(answered.model())
                .forEach((name, model) ->
                        opinions.add(new Opinion(name, DigitReader.of(model).read(answered.picture()))));
        return new Explanation(answered, saliency, opinions);
    }
}

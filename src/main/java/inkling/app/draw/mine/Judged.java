package inkling.app.draw.mine;

import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.runs.OtherModels;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * My digits as the models read them.
 *
 * @param answers what the model on the pad takes each digit for, by the digit's number; empty without a model
 * @param scores of every model, the one on the pad first
 */
record Judged(Map<Long, Integer> answers, List<Score> scores) {
    /**
     * What to judge on, and by whom.
     *
     * @param digits as they are now
     * @param current the model on the pad; null while there is none
     */
    record Question(List<MyDigit> digits, @Nullable Classifier current) {
        /** Asks every model. Any thread, one at a time. */
        Judged judge(OtherModels others) {
            if (digits.isEmpty()) {
                return new Judged(Map.of(), List.of());
            }
            Examples examples = Examples.of(ImportExport.dataSet(digits), 0, digits.size());
            Map<Long, Integer> answers = new HashMap<>();
            List<Score> scores = new ArrayList<>();
            if (current != null) {
                Evaluation evaluation = Evaluation.of(current, examples);
                for (int i = 0; i < digits.size(); i++) {
                    answers.put(digits.get(i).id(), evaluation.digit(i));
                }
                scores.add(score(current.name(), true, current, evaluation));
            }
            others.besides(current).forEach((name, model) -> {
                scores.add(score(name, false, model, Evaluation.of(model, examples)));
            });
            return new Judged(answers, scores);
        }

        private Score score(String name, boolean isCurrent, Classifier model, Evaluation evaluation) {
            int heldBack = 0;
            int heldBackRight = 0;
            for (int i = 0; i < digits.size(); i++) {
                if (digits.get(i).isValidation()) {
                    heldBack++;
                    heldBackRight += evaluation.digit(i) == digits.get(i).label() ? 1 : 0;
                }
            }
            boolean flattered = model.card().ownDigits() > 0;
            return new Score(name, isCurrent, flattered, evaluation.correct(), digits.size(), heldBackRight, heldBack);
        }
    }
}

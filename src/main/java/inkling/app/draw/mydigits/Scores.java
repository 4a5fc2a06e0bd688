package inkling.app.draw.mydigits;

import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.runs.OtherModels;
import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the models do on my digits.
 *
 * @param predicted the prediction of the model on the pad for each digit, by the digit's id; empty without a model
 * @param scores of every model, the one on the pad first
 */
record Scores(Map<Long, Integer> predicted, List<Score> scores) {
    static final Scores NONE = new Scores(Map.of(), List.of());

    /**
     * How one of them does.
     *
     * @param model its name
     * @param current whether it is the one on the pad
     * @param trained whether it was trained on some of my digits
     * @param correct digits it classifies correctly
     * @param of all digits
     * @param validationCorrect validation digits it classifies correctly; no training learns from these
     * @param validation validation digits
     */
    record Score(
            String model,
            boolean current,
            boolean trained,
            int correct,
            int of,
            int validationCorrect,
            int validation) {}

    /**
     * What to evaluate on, and which model. All models classify as the one on the pad does.
     *
     * @param current the model on the pad; null while there is none
     */
    record Request(List<MyDigit> digits, @Nullable CalibratedClassifier current) {
        /** Evaluates every model. One thread at a time. */
        Scores evaluate(OtherModels others) {
            if (digits.isEmpty()) {
                return NONE;
            }
            Map<Long, Integer> predicted = new HashMap<>();
            List<Score> scores = new ArrayList<>();
            if (current != null) {
                int[] classified = classify(current);
                for (int i = 0; i < digits.size(); i++) {
                    predicted.put(digits.get(i).id(), classified[i]);
                }
                scores.add(score(current.classifier().name(), true, current, classified));
            }
            others.besides(current == null ? null : current.classifier())
                    .forEach((name, model) -> scores.add(score(name, false, model, classify(model))));
            return new Scores(predicted, scores);
        }

        private int[] classify(CalibratedClassifier model) {
            return digits.parallelStream()
                    .mapToInt(digit -> model.classify(digit.picture()).digit())
                    .toArray();
        }

        private Score score(String name, boolean isCurrent, CalibratedClassifier model, int[] classified) {
            int correct = 0;
            int validation = 0;
            int validationCorrect = 0;
            for (int i = 0; i < digits.size(); i++) {
                boolean isCorrect = classified[i] == digits.get(i).label();
                correct += isCorrect ? 1 : 0;
                if (digits.get(i).isValidation()) {
                    validation++;
                    validationCorrect += isCorrect ? 1 : 0;
                }
            }
            boolean trained = model.classifier().card().myDigits() > 0;
            return new Score(name, isCurrent, trained, correct, digits.size(), validationCorrect, validation);
        }
    }

    /**
     * One of my digits, and the prediction of the model on the pad.
     *
     * @param predicted 0..9; -1 where the model was not asked
     */
    record ClassifiedDigit(MyDigit digit, int predicted) {
        boolean isWrong() {
            return predicted >= 0 && predicted != digit.label();
        }
    }
}

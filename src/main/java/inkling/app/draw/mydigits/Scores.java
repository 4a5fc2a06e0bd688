package inkling.app.draw.mydigits;

import inkling.data.Classes;
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
 * @param digits what they were evaluated on
 * @param predicted the label that the model on the pad predicts for each drawing whose class it knows, by the drawing's id; empty
 *     without a model
 * @param classes of the model on the pad
 * @param scores of every model, the one on the pad first
 */
record Scores(List<MyDigit> digits, Map<Long, Integer> predicted, Classes classes, List<Score> scores) {
    static final Scores NONE = new Scores(List.of(), Map.of(), Classes.DIGITS, List.of());

    /**
     * How one of them does.
     *
     * @param model its name
     * @param current whether it is the one on the pad
     * @param trained whether it was trained on some of my digits
     * @param correct digits it classifies correctly
     * @param of all drawings of classes that it knows
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
     * Evaluates every model, all as the one on the pad classifies. One thread at a time.
     *
     * @param current the model on the pad; null while there is none
     */
    static Scores of(List<MyDigit> digits, @Nullable CalibratedClassifier current, OtherModels others) {
        if (digits.isEmpty()) {
            return NONE;
        }
        Map<Long, Integer> predicted = new HashMap<>();
        List<Score> scores = new ArrayList<>();
        Classes classes =
                current == null ? Classes.DIGITS : current.classifier().classNames();
        if (current != null) {
            List<MyDigit> known = known(digits, current);
            int[] classified = classify(current, known);
            for (int i = 0; i < known.size(); i++) {
                predicted.put(known.get(i).id(), classified[i]);
            }
            scores.add(score(current.classifier().name(), true, current, known, classified));
        }
        others.besides(current == null ? null : current.classifier()).forEach((name, model) -> {
            List<MyDigit> known = known(digits, model);
            if (!known.isEmpty()) {
                scores.add(score(name, false, model, known, classify(model, known)));
            }
        });
        return new Scores(digits, predicted, classes, scores);
    }

    /** The drawings of the classes that a model tells apart. */
    private static List<MyDigit> known(List<MyDigit> digits, CalibratedClassifier model) {
        List<String> names = model.classifier().classNames().names();
        return digits.stream().filter(digit -> names.contains(digit.name())).toList();
    }

    private static int[] classify(CalibratedClassifier model, List<MyDigit> known) {
        return known.parallelStream()
                .mapToInt(digit -> model.classify(digit.picture()).digit())
                .toArray();
    }

    private static Score score(
            String name, boolean isCurrent, CalibratedClassifier model, List<MyDigit> known, int[] classified) {
        Classes classes = model.classifier().classNames();
        int correct = 0;
        int validation = 0;
        int validationCorrect = 0;
        for (int i = 0; i < known.size(); i++) {
            boolean isCorrect = classes.name(classified[i]).equals(known.get(i).name());
            correct += isCorrect ? 1 : 0;
            if (known.get(i).isValidation()) {
                validation++;
                validationCorrect += isCorrect ? 1 : 0;
            }
        }
        boolean trained = model.classifier().card().myDigits() > 0;
        return new Score(name, isCurrent, trained, correct, known.size(), validationCorrect, validation);
    }

    /**
     * One of my digits, and the prediction of the model on the pad.
     *
     * @param predicted the label; -1 where the model was not asked
     * @param classes of the model
     */
    record ClassifiedDigit(MyDigit digit, int predicted, Classes classes) {
        boolean isWrong() {
            return predicted >= 0 && !predictedName().equals(digit.name());
        }

        /** The name of the class that was predicted. */
        String predictedName() {
            return classes.name(predicted);
        }
    }
}

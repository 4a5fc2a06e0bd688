package inkling.app.draw.prepare;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.answer.PreparedDrawing;
import inkling.app.shared.Texts;
import inkling.app.shared.pad.Drawing;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import inkling.sketch.StrokeMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a drawing was prepared, step by step.
 *
 * @param pictures as drawn, then after each step; none where a prepared picture covers the pad
 * @param measures of the handwriting, with the pen as it was drawn
 * @param lesson what the answer would be without one of the steps: one sentence, empty where there is no answer
 */
record Steps(List<Picture> pictures, Map<StrokeMeasure, Double> measures, String lesson) {
    private static final Texts TEXTS = Texts.of("draw");

    /**
     * Prepares a drawing once per step, and classifies it without each of them. Any thread.
     *
     * @param answer to it; null where there is no model
     */
    static Steps of(PreparedDrawing prepared, @Nullable Answer answer) {
        Drawing drawing = prepared.drawing();
        Picture given = drawing.picture();
        if (given != null) {
            boolean digits = answer == null || answer.classes().isDigits();
            return new Steps(List.of(), measures(given), TEXTS.get(digits ? "lesson.picture" : "lesson.picture.any"));
        }
        List<Picture> pictures = new ArrayList<>();
        pictures.add(drawing.prepared(new Preparation(Set.of())));
        for (Step step : Step.values()) {
            pictures.add(drawing.prepared(prepared.preparation().upTo(step)));
        }
        Map<StrokeMeasure, Double> measures =
                measures(drawing.prepared(Preparation.MNIST.without(Step.NORMALIZED_PEN)));
        return new Steps(pictures, measures, answer == null ? "" : lesson(answer));
    }

    private static Map<StrokeMeasure, Double> measures(Picture picture) {
        Map<StrokeMeasure, Double> measures = new EnumMap<>(StrokeMeasure.class);
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            measures.put(measure, measure.of(picture));
        }
        return measures;
    }

    private static String lesson(Answer answer) {
        CalibratedClassifier classifier = answer.reader();
        Drawing drawing = answer.prepared().drawing();
        if (!answer.prepared().preparation().equals(Preparation.MNIST)) {
            Prediction complete = classifier.classify(drawing.prepared(Preparation.MNIST));
            return TEXTS.get(
                    "lesson.complete", answer.classes().spoken(complete.digit()), Percentages.confidence(complete));
        }
        Map<Step, Prediction> without = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            without.put(step, classifier.classify(drawing.prepared(Preparation.MNIST.without(step))));
        }
        Map.Entry<Step, Prediction> decisive = without.entrySet().stream()
                .min(Comparator.comparingDouble(each -> each.getValue().probability(answer.digit())))
                .orElseThrow();
        Prediction other = decisive.getValue();
        return TEXTS.get(
                other.digit() == answer.digit() ? "lesson.same" : "lesson.other",
                TEXTS.get("lesson.step." + Texts.id(decisive.getKey())),
                answer.classes().spoken(other.digit()),
                Percentages.confidence(other));
    }
}

package inkling.app.draw.prepare;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answer.Question;
import inkling.app.draw.answer.Percentages;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import inkling.sketch.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a drawing was read, step by step.
 *
 * @param pictures as drawn, then after each step; none for a digit that was found on a picture
 * @param traits of the hand, measured with the pen as it was drawn
 * @param lesson what the answer would be without one of the steps, in a sentence; empty where there is no answer
 */
public record Steps(List<Picture> pictures, Map<Trait, Double> traits, String lesson) {
    /** What a step does, in the words of "without ...". */
    private static final Map<Step, String> WORDS = new EnumMap<>(Map.of(
            Step.CROPPED, "cropping",
            Step.EVEN_PEN, "an even pen",
            Step.MARGIN, "a margin",
            Step.CENTRED, "centring by mass"));

    private static final String FOUND =
            "This came as a picture of a digit, prepared already: there is no step to switch.";

    /** Reads the drawing as often as it takes to tell. Any thread. */
    public static Steps of(Answer answer) {
        Question question = answer.question();
        if (question.given() != null) {
            return new Steps(List.of(), traits(question.given()), FOUND);
        }
        List<Picture> pictures = new ArrayList<>();
        pictures.add(new Preparation(Set.of()).picture(question.sketch()));
        for (Step step : Step.values()) {
            pictures.add(question.preparation().upTo(step).picture(question.sketch()));
        }
        Map<Trait, Double> traits =
                traits(Preparation.MNIST.without(Step.EVEN_PEN).picture(question.sketch()));
        Prediction prediction = answer.prediction();
        return new Steps(pictures, traits, prediction == null ? "" : lesson(question, prediction));
    }

    private static Map<Trait, Double> traits(Picture picture) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, trait.of(picture));
        }
        return traits;
    }

    private static String lesson(Question question, Prediction prediction) {
        if (!question.preparation().equals(Preparation.MNIST)) {
            Prediction whole = read(question, Preparation.MNIST);
            return whole == null ? "" : "With all steps this reads " + reading(whole) + ".";
        }
        Map<Step, Prediction> without = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Prediction other = read(question, Preparation.MNIST.without(step));
            if (other != null) {
                without.put(step, other);
            }
        }
        return without.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().probability(prediction.digit())))
                .map(entry -> (entry.getValue().digit() == prediction.digit() ? "Even without " : "Without ")
                        + WORDS.get(entry.getKey()) + " this would read " + reading(entry.getValue()) + ".")
                .orElse("");
    }

    private static @Nullable Prediction read(Question question, Preparation preparation) {
        return new Question(question.sketch(), null, preparation, question.model(), question.askedAt())
                .answer()
                .prediction();
    }

    private static String reading(Prediction prediction) {
        return prediction.digit() + " at " + Percentages.of(prediction).text(prediction.digit());
    }
}

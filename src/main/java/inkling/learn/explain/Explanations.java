package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Classifier;
import java.util.EnumMap;
import java.util.Map;

/**
 * The explanations of one score by all methods. Immutable.
 *
 * @param integrated integrated gradients with what they add up to
 * @param byMethod one saliency per method
 */
public record Explanations(
        Classifier model,
        Picture picture,
        Score score,
        IntegratedGradients integrated,
        Map<Method, Saliency> byMethod) {
    public Explanations {
        byMethod = Map.copyOf(byMethod);
    }

    /** Explains a score: some 120 images forward, and 33 to 300 forward and back. Any thread. */
    public static Explanations of(Classifier model, Picture picture, Score score) {
        IntegratedGradients integrated = IntegratedGradients.of(model, picture, score);
        Map<Method, Saliency> byMethod = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            boolean known = method == Method.INTEGRATED_GRADIENTS;
            byMethod.put(method, known ? integrated.saliency() : method.explain(model, picture, score));
        }
        return new Explanations(model, picture, score, integrated, byMethod);
    }

    /** The explanation by one method. */
    public Saliency by(Method method) {
        Saliency saliency = byMethod.get(method);
        if (saliency == null) {
            throw new IllegalArgumentException("expected a method that was used, found " + method);
        }
        return saliency;
    }
}

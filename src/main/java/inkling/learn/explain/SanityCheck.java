package inkling.learn.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether explanations depend on what a network has learned: each is made again while more and more layers, from the top, have random
 * weights. One that stays the same explains the picture, not the network (J. Adebayo et al., "Sanity checks for saliency maps", 2018).
 *
 * @param explained the explanations of the trained network
 * @param steps first the trained network itself, in the end the one with only random weights
 */
public record SanityCheck(Explanations explained, List<Step> steps) {
    /**
     * The explanations with some layers at random.
     *
     * @param layer the lowest layer with random weights; empty for none
     * @param byMethod one saliency per method
     * @param agreements of each with that of the trained network
     */
    public record Step(String layer, Map<Method, Saliency> byMethod, Map<Method, Agreement> agreements) {
        public Step {
            byMethod = Map.copyOf(byMethod);
            agreements = Map.copyOf(agreements);
        }
    }

    public SanityCheck {
        steps = List.copyOf(steps);
    }

    /**
     * Makes all explanations again with each model.
     *
     * @param cascade from {@link RandomizedModel#cascade}
     */
    public static SanityCheck of(Explanations explained, List<RandomizedModel> cascade) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(explained, "", explained.byMethod()));
        for (RandomizedModel random : cascade) {
            Map<Method, Saliency> again = new EnumMap<>(Method.class);
            for (Method method : Method.values()) {
                again.put(method, method.explain(random.model(), explained.picture(), explained.score()));
            }
            steps.add(step(explained, random.layer(), again));
        }
        return new SanityCheck(explained, steps);
    }

    private static Step step(Explanations explained, String layer, Map<Method, Saliency> again) {
        Map<Method, Agreement> agreements = new EnumMap<>(Method.class);
        again.forEach((method, saliency) ->
                agreements.put(method, Agreement.of(explained.picture(), explained.by(method), saliency)));
        return new Step(layer, again, agreements);
    }
}

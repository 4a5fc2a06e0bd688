package inkling.learn.explain;

import inkling.learn.Classifier;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Stage;
import inkling.nn.Architecture;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A model whose upper layers have lost what they learned: their parameters are as before training, kernels drawn at random, batch
 * normalization reset (cascading randomization; J. Adebayo et al., "Sanity checks for saliency maps", 2018). Maps that are switched
 * off stay so: only what was learned is lost.
 *
 * @param layer the name of the lowest layer with random weights: {@code conv3}; it and all after it are random
 */
public record RandomizedModel(String layer, Classifier model) {
    /** From the top: first with the last layer alone at random, in the end with all. Layers without parameters are left out. */
    public static List<RandomizedModel> cascade(Classifier model, long seed) {
        Architecture architecture = model.architecture();
        List<Parameter> learned = model.parameters();
        List<Parameter> initial = architecture.initialParameters(new SplittableRandom(seed));
        List<Stage> stages = Stage.of(architecture);
        Set<MapName> off = Ablation.switchedOff(model);
        List<RandomizedModel> cascade = new ArrayList<>();
        for (int i = stages.size() - 1; i >= 0; i--) {
            int first = stages.get(i).first();
            String name = firstWithParameters(architecture, first, stages.get(i).end());
            if (!name.isEmpty()) {
                int kept = parametersBefore(architecture, first);
                List<Parameter> mixed = new ArrayList<>(learned.subList(0, kept));
                mixed.addAll(initial.subList(kept, initial.size()));
                Classifier random = new Classifier(new Network(architecture, mixed), model.card());
                cascade.add(new RandomizedModel(name, Ablation.of(random, off)));
            }
        }
        return List.copyOf(cascade);
    }

    private static String firstWithParameters(Architecture architecture, int first, int end) {
        return IntStream.range(first, end)
                .filter(i -> architecture.parameterCounts().get(i) > 0)
                .mapToObj(architecture.names()::get)
                .findFirst()
                .orElse("");
    }

    private static int parametersBefore(Architecture architecture, int layer) {
        return IntStream.range(0, layer)
                .map(i -> architecture
                        .layers()
                        .get(i)
                        .parameters(architecture.inputShape(i))
                        .size())
                .sum();
    }
}

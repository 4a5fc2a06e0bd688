package inkling.learn.inside;

import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a network that is shown as one: a layer with a kernel, and the layers after it up to the next one, such as convolution,
 * pooling, normalization, ReLU. What comes before the first kernel is a stage of its own.
 *
 * @param number of the stage, from 0
 * @param first its first layer in the architecture, from 0
 * @param end the first layer after it
 * @param layers those layers, without dropout
 * @param input shape of what goes into it
 * @param output shape of what comes out of it
 */
public record Stage(int number, int first, int end, List<Layer> layers, Shape input, Shape output) {
    public Stage {
        layers = List.copyOf(layers);
    }

    /** The stages of a network, in order; together they are all its layers. The last one gives the scores. */
    public static List<Stage> of(Architecture architecture) {
        List<Stage> stages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= architecture.layers().size(); i++) {
            if (i == architecture.layers().size()
                    || hasKernel(architecture.layers().get(i))) {
                List<Layer> layers = architecture.layers().subList(first, i).stream()
                        .filter(layer -> !(layer instanceof Dropout))
                        .toList();
                stages.add(new Stage(
                        stages.size(), first, i, layers, architecture.inputShape(first), architecture.inputShape(i)));
                first = i;
            }
        }
        return stages;
    }

    /** Whether it begins with a convolution or a dense layer, as all stages do but one that may come before the first kernel. */
    public boolean hasKernel() {
        return !layers.isEmpty() && hasKernel(layers.get(0));
    }

    /** The layer whose output is that of the stage. */
    public int last() {
        return end - 1;
    }

    /** Whether its output is a row of numbers, not maps. */
    public boolean isVector() {
        return output.pixels() == 1;
    }

    private static boolean hasKernel(Layer layer) {
        return layer instanceof Conv || layer instanceof Dense;
    }
}

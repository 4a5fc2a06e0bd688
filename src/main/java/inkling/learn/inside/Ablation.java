package inkling.learn.inside;

import inkling.learn.Classifier;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import inkling.nn.engine.Network;
import java.util.List;
import java.util.Set;

/**
 * Switches maps of a network off: nothing after them sees anything of them any longer. That is done by setting to 0 all weights by
 * which the next layer with a kernel reads them, so that the network otherwise stays as it is, and as fast.
 */
public final class Ablation {
    private Ablation() {}

    /** The model with some maps switched off; those of the last stage, the scores, cannot be. */
    public static Classifier of(Classifier model, Set<MapName> off) {
        if (off.isEmpty()) {
            return model;
        }
        List<Stage> stages = Stage.of(model.architecture());
        List<Parameter> parameters = model.parameters();
        List<String> names = model.architecture().names();
        for (MapName map : off) {
            if (map.stage() >= stages.size() - 1) {
                throw new IllegalArgumentException("expected a map before the scores, found one of stage "
                        + (map.stage() + 1) + " of " + stages.size());
            }
            Stage stage = stages.get(map.stage());
            String kernel = names.get(stages.get(map.stage() + 1).first()) + ".kernel";
            parameters.stream()
                    .filter(parameter -> parameter.name().equals(kernel))
                    .forEach(
                            parameter -> silence(parameter.values(), parameter.shape(), stage.output(), map.channel()));
        }
        return new Classifier(new Network(model.architecture(), parameters), model.card());
    }

    /** Both kernels, {@code [size, size, channels, filters]} and {@code [inputs, units]}, have the channel innermost in their rows. */
    private static void silence(float[] kernel, int[] shape, Shape input, int channel) {
        int outputs = shape[shape.length - 1];
        for (int row = channel; row < kernel.length / outputs; row += input.channels()) {
            for (int output = 0; output < outputs; output++) {
                kernel[row * outputs + output] = 0;
            }
        }
    }
}

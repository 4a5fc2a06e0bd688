package inkling.learn.inside;

import inkling.learn.Classifier;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Switches maps of a network off: nothing after them sees them any longer. That is done by setting to 0 all weights by
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
        for (MapName map : off) {
            if (map.stage() >= stages.size() - 1) {
                throw new IllegalArgumentException("expected a map before the scores, found one of stage "
                        + (map.stage() + 1) + " of " + stages.size());
            }
            Parameter kernel = kernelAfter(model, parameters, stages, map.stage());
            int outputs = outputs(kernel);
            rows(kernel, stages.get(map.stage()), map.channel())
                    .forEach(row -> Arrays.fill(kernel.values(), row * outputs, (row + 1) * outputs, 0));
        }
        return new Classifier(new Network(model.architecture(), parameters), model.card());
    }

    /** The maps of a model that are switched off: those that nothing after them sees. */
    public static Set<MapName> switchedOff(Classifier model) {
        List<Stage> stages = Stage.of(model.architecture());
        List<Parameter> parameters = model.parameters();
        Set<MapName> off = new HashSet<>();
        for (Stage stage : stages.subList(0, stages.size() - 1)) {
            Parameter kernel = kernelAfter(model, parameters, stages, stage.number());
            for (int channel = 0; channel < stage.output().channels(); channel++) {
                if (rows(kernel, stage, channel).allMatch(row -> isZero(kernel, row))) {
                    off.add(new MapName(stage.number(), channel));
                }
            }
        }
        return off;
    }

    private static Parameter kernelAfter(Classifier model, List<Parameter> parameters, List<Stage> stages, int stage) {
        String name = model.architecture().names().get(stages.get(stage + 1).first()) + ".kernel";
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Both kernels, {@code [size, size, channels, filters]} and {@code [inputs, units]}, have the channel innermost in their rows. */
    private static IntStream rows(Parameter kernel, Stage input, int channel) {
        int channels = input.output().channels();
        int rows = kernel.values().length / outputs(kernel);
        return IntStream.range(0, rows / channels).map(i -> i * channels + channel);
    }

    private static boolean isZero(Parameter kernel, int row) {
        int outputs = outputs(kernel);
        return IntStream.range(row * outputs, (row + 1) * outputs).allMatch(i -> kernel.values()[i] == 0);
    }

    private static int outputs(Parameter kernel) {
        return kernel.shape()[kernel.shape().length - 1];
    }
}

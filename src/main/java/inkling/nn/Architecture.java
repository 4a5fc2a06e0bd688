package inkling.nn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The plan of a network: the shape of one image and the layers it goes through, the last giving a number for each class, whose
 * softmax are the probabilities.
 */
public record Architecture(Shape input, List<Layer> layers) {
    public Architecture {
        layers = List.copyOf(layers);
        Shape shape = input;
        for (Layer layer : layers) {
            shape = layer.output(shape);
        }
        if (layers.isEmpty() || shape.pixels() != 1) {
            throw new IllegalArgumentException("expected a last layer that gives one number a class, found " + shape);
        }
    }

    /** What each layer gives, in order. */
    public List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (Layer layer : layers) {
            shape = layer.output(shape);
            shapes.add(shape);
        }
        return shapes;
    }

    /** How many classes it tells apart. */
    public int classes() {
        return shapes().get(layers.size() - 1).size();
    }

    /** The shape of what a layer gets. */
    public Shape inputOf(int layer) {
        return layer == 0 ? input : shapes().get(layer - 1);
    }

    /** How many numbers each layer keeps, in order. */
    public List<Integer> parameterCounts() {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            counts.add(layers.get(i).parameterCount(inputOf(i)));
        }
        return counts;
    }

    /** How many numbers the whole keeps. */
    public int parameterCount() {
        return parameterCounts().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code conv1, pool1, conv2}: what each layer is called, in order. */
    public List<String> names() {
        Map<String, Integer> seen = new HashMap<>();
        return layers.stream()
                .map(layer -> layer.kind() + seen.merge(layer.kind(), 1, Integer::sum))
                .toList();
    }

    /** All parameters by name and shape, layer by layer, as they are before training but for the kernels, which are zero. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            String name = names().get(i);
            for (Parameter parameter : layers.get(i).parameters(inputOf(i))) {
                parameters.add(parameter.in(name));
            }
        }
        return parameters;
    }

    /**
     * All parameters as they are before training: a kernel's numbers are normal, of variance 2 over how many inputs each of
     * its outputs has, which keeps the size of signals through layers of ReLU (He et al., 2015).
     */
    public List<Parameter> initialParameters(RandomGenerator random) {
        List<Parameter> parameters = parameters();
        parameters.stream().filter(Parameter::kernel).forEach(kernel -> {
            float[] values = kernel.values();
            int outputs = kernel.shape()[kernel.shape().length - 1];
            double deviation = Math.sqrt(2.0 * outputs / values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (random.nextGaussian() * deviation);
            }
        });
        return parameters;
    }

    /** A line a layer, with its output shape and parameters, and a line for the sum, as Keras prints it. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        String line = "%-12s %12s %12s";
        lines.add(String.format(Locale.ROOT, line, "layer", "output", "parameters"));
        lines.add(String.format(Locale.ROOT, line, "input", input, ""));
        for (int i = 0; i < layers.size(); i++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %12s %,12d",
                    names().get(i),
                    shapes().get(i),
                    parameterCounts().get(i)));
        }
        lines.add(String.format(Locale.ROOT, "%-12s %12s %,12d", "total", "", parameterCount()));
        return lines;
    }

    @Override
    public String toString() {
        return input + " -> " + String.join(", ", names())
                + String.format(Locale.ROOT, ": %,d parameters", parameterCount());
    }
}

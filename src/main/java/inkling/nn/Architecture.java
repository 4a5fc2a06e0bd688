package inkling.nn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The plan of a network: the shape of one image and the layers it passes through. The last layer gives one logit per class; their
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
            throw new IllegalArgumentException("expected a last layer that gives one number per class, found " + shape);
        }
    }

    /** The output shape of each layer. */
    public List<Shape> outputShapes() {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (Layer layer : layers) {
            shape = layer.output(shape);
            shapes.add(shape);
        }
        return shapes;
    }

    /** How many classes the network distinguishes. */
    public int classes() {
        return outputShapes().get(layers.size() - 1).size();
    }

    /** The input shape of a layer. */
    public Shape inputShape(int layer) {
        return layer == 0 ? input : outputShapes().get(layer - 1);
    }

    /** How many parameters each layer has. */
    public List<Integer> parameterCounts() {
        return IntStream.range(0, layers.size())
                .mapToObj(i -> layers.get(i).parameterCount(inputShape(i)))
                .toList();
    }

    /** How many parameters the network has. */
    public int parameterCount() {
        return parameterOffset(layers.size());
    }

    /** How many parameters the layers before this one have: its own follow them. */
    public int parameterOffset(int layer) {
        return parameterCounts().subList(0, layer).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The names of the layers: {@code conv1, pool1, conv2}. */
    public List<String> names() {
        Map<String, Integer> seen = new HashMap<>();
        return layers.stream()
                .map(layer -> layer.kind() + seen.merge(layer.kind(), 1, Integer::sum))
                .toList();
    }

    /** The parameters of all layers, with the values they have before training; kernels, which are drawn at random, are 0. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            String name = names().get(i);
            for (Parameter parameter : layers.get(i).parameters(inputShape(i))) {
                parameters.add(parameter.in(name));
            }
        }
        return parameters;
    }

    /**
     * The parameters as they are before training, with He initialization (K. He et al., 2015): the weights of a kernel are normally
     * distributed with variance 2 / fan-in, which keeps the variance of activations through layers of ReLU.
     */
    public List<Parameter> initialParameters(RandomGenerator random) {
        List<Parameter> parameters = parameters();
        parameters.stream().filter(Parameter::isKernel).forEach(kernel -> {
            float[] values = kernel.values();
            int outputs = kernel.shape()[kernel.shape().length - 1];
            double deviation = Math.sqrt(2.0 * outputs / values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (random.nextGaussian() * deviation);
            }
        });
        return parameters;
    }

    /** A table as Keras prints it: one line per layer with its output shape and parameters, then the total. */
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
                    outputShapes().get(i),
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

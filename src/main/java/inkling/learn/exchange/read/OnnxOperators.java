package inkling.learn.exchange.read;

import inkling.nn.AveragePool;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Turns operators of ONNX into layers.
 *
 * @param network gets the layers
 * @param constants that are known when an operator is met
 * @param batch how many pictures the model takes at a time; -1 for any number
 * @see <a href="https://onnx.ai/onnx/operators/">ONNX operators</a>, opset 7 to 21
 */
record OnnxOperators(NetworkBuilder network, Map<String, OnnxConstant> constants, int opset, long batch) {
    private static final int FLOAT = 1;

    /** Adds what an operator does; returns how its output lies. */
    OnnxAxes apply(OnnxNode node, OnnxAxes axes) {
        switch (node.operator()) {
            case "Relu" -> network.add(new Relu());
            case "Tanh" -> network.add(new Tanh());
            case "Sigmoid" -> network.add(new Sigmoid());
            case "Identity" -> {}
            case "Cast" -> node.require("to", FLOAT);
            case "Dropout" -> network.addDropout(dropoutRate(node));
            case "BatchNormalization" -> addNorm(node, axes);
            case "Add", "Sub", "Mul", "Div" -> scaleOrShift(node, axes);
            case "Softmax", "LogSoftmax" -> finish(node, axes);
            default -> {
                return rearranged(node, axes);
            }
        }
        return axes;
    }

    /** Adds an operator after which the numbers lie in another way. */
    private OnnxAxes rearranged(OnnxNode node, OnnxAxes axes) {
        OnnxWindows windows = new OnnxWindows(network, node, axes);
        return switch (node.operator()) {
            case "Conv" -> windows.convolved(constant(node, 1), node.input(2).isEmpty() ? null : constant(node, 2));
            case "MaxPool" -> windows.largest();
            case "AveragePool" -> windows.average();
            case "Pad" -> windows.padded(pads(node));
            case "GlobalMaxPool" -> windows.pooledWhole(MaxPool::new);
            case "GlobalAveragePool" -> windows.pooledWhole(AveragePool::new);
            case "ReduceMean" -> windows.mean(places(node, axes), node.integer("keepdims", 1) != 0);
            case "Gemm", "MatMul" -> dense(node, axes);
            case "Flatten" -> {
                int axis = axes.index(node.integer("axis", 1));
                Unreadable.unless(axis == 1, "a Flatten of each picture", "one from dimension " + axis);
                yield axes.reshaped(-1, -1);
            }
            case "Reshape" -> {
                long[] to = constant(node, 1).whole("Reshape");
                boolean keeps = to.length > 1 && (to[0] == -1 || to[0] == 0 || to[0] == 1 || to[0] == batch);
                Unreadable.unless(keeps, "a Reshape that keeps the pictures apart", Arrays.toString(to));
                yield axes.reshaped(to);
            }
            case "Transpose" -> axes.transposed(node.integers("perm"));
            case "Unsqueeze" -> axes.unsqueezed(axesOf(node));
            case "Squeeze" -> axes.squeezed(places(node, axes));
            default -> throw new Unreadable("operators that Inkling has", node.operator());
        };
    }

    private OnnxConstant constant(OnnxNode node, int input) {
        OnnxConstant constant = constants.get(node.input(input));
        if (constant == null) {
            throw new Unreadable(node.operator() + " of pictures with constants", "another input");
        }
        return constant;
    }

    /** The axes that an operator is given, as an attribute or, in newer versions, as an input. */
    private long[] axesOf(OnnxNode node) {
        return node.input(1).isEmpty()
                ? node.integers("axes")
                : constant(node, 1).whole(node.operator());
    }

    /** The same as places of dimensions; without any, all of size 1. */
    private List<Integer> places(OnnxNode node, OnnxAxes axes) {
        long[] given = axesOf(node);
        return given.length == 0
                ? IntStream.range(1, axes.dimensions().size())
                        .filter(i -> axes.dimensions().get(i).isEmpty())
                        .boxed()
                        .toList()
                : Arrays.stream(given).mapToObj(axes::index).distinct().toList();
    }

    /** How much is padded at the beginning and at the end of each dimension; refused unless by zeros. */
    private long[] pads(OnnxNode node) {
        String mode = node.text("mode", "constant");
        Unreadable.unless(mode.equals("constant"), "a Pad by zeros", "mode " + mode);
        boolean zeros = node.number("value", 0) == 0
                && (node.input(2).isEmpty() || constant(node, 2).weights("Pad")[0] == 0);
        Unreadable.unless(zeros && node.input(3).isEmpty(), "a Pad by zeros", "another");
        return node.input(1).isEmpty()
                ? node.integers("pads")
                : constant(node, 1).whole("Pad");
    }

    private double dropoutRate(OnnxNode node) {
        if (node.input(1).isEmpty()) {
            return node.number("ratio", 0.5f);
        }
        float[] rate = constant(node, 1).weights("Dropout");
        Unreadable.unless(rate.length == 1, "one ratio of Dropout", rate.length + "");
        return rate[0];
    }

    private void addNorm(OnnxNode node, OnnxAxes axes) {
        node.require("training_mode", 0);
        node.require("spatial", 1);
        Unreadable.unless(axes.isChannels(1), "a BatchNormalization of channels", "one of " + axes);
        network.addNorm(
                constant(node, 1).weights(node.operator()).clone(),
                constant(node, 2).weights(node.operator()).clone(),
                constant(node, 3).weights(node.operator()).clone(),
                constant(node, 4).weights(node.operator()),
                node.number("epsilon", 1e-5f));
    }

    /** Arithmetic with a constant: one number, or one for each channel. */
    private void scaleOrShift(OnnxNode node, OnnxAxes axes) {
        boolean isConstantFirst = constants.containsKey(node.input(0));
        OnnxConstant constant = constant(node, isConstantFirst ? 0 : 1);
        float[] values = constant.weights(node.operator());
        int[] sizes = constant.dimensions();
        int before = axes.dimensions().size() - sizes.length;
        boolean fits = before >= 0 && values.length == 1;
        for (int i = 0; i < sizes.length && before >= 0; i++) {
            fits |= sizes[i] == values.length && axes.isChannels(before + i);
        }
        Unreadable.unless(
                fits && values.length > 0,
                node.operator() + " of one number, or one for each channel",
                Arrays.toString(sizes) + " for " + axes);
        double[] factor = new double[values.length];
        double[] offset = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double value = Double.parseDouble(Float.toString(values[i])); // 0.1307, not 0.13069999217987061
            boolean isMinus = node.operator().equals("Sub");
            factor[i] = isMinus && isConstantFirst ? -1 : 1;
            switch (node.operator()) {
                case "Mul" -> factor[i] = value;
                case "Div" -> factor[i] = 1 / value;
                default -> offset[i] = isMinus && !isConstantFirst ? -value : value;
            }
        }
        Unreadable.unless(
                !(isConstantFirst && node.operator().equals("Div")), "a Div by a constant", "one of a constant");
        network.scaleAndShift(factor, offset);
    }

    private void finish(OnnxNode node, OnnxAxes axes) {
        int axis = axes.index(node.integer("axis", opset < 13 ? 1 : -1));
        Unreadable.unless(axes.isChannels(axis), node.operator() + " over the classes", "one over dimension " + axis);
        network.finish();
    }

    private OnnxAxes dense(OnnxNode node, OnnxAxes axes) {
        node.require("transA", 0);
        OnnxConstant weights = constant(node, 1);
        int[] sizes = weights.dimensions();
        boolean across = node.integer("transB", 0) != 0;
        Unreadable.unless(axes.isVector(), node.operator() + " of flattened pictures", axes.toString());
        Unreadable.unless(
                sizes.length == 2 && sizes[across ? 1 : 0] == axes.shape().size(),
                node.operator() + " with " + axes.shape().size() + " weights per unit",
                Arrays.toString(sizes));
        int inputs = sizes[across ? 1 : 0];
        int units = sizes[across ? 0 : 1];
        float alpha = node.number("alpha", 1);
        float[] from = weights.weights(node.operator());
        float[] kernel = new float[from.length];
        int[] rows = axes.rowsFirst();
        for (int i = 0; i < inputs; i++) {
            for (int unit = 0; unit < units; unit++) {
                kernel[rows[i] * units + unit] = alpha * from[across ? unit * inputs + i : i * units + unit];
            }
        }
        network.add(new Dense(units), kernel, bias(node, units));
        return OnnxAxes.vector(units);
    }

    private float[] bias(OnnxNode node, int units) {
        float[] bias = new float[units];
        if (!node.input(2).isEmpty()) {
            float[] given = constant(node, 2).weights(node.operator());
            Unreadable.unless(given.length == 1 || given.length == units, units + " biases of Gemm", given.length + "");
            for (int unit = 0; unit < units; unit++) {
                bias[unit] = node.number("beta", 1) * given[unit % given.length];
            }
        }
        return bias;
    }
}

package inkling.learn.exchange.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Computes values of an ONNX graph that do not depend on the picture: constants, and the shapes that exporters put together. */
final class OnnxFolding {
    private static final int MOST = 64;

    private OnnxFolding() {}

    /** The value of an operator all of whose inputs are known. */
    static OnnxConstant value(OnnxNode node, Map<String, OnnxConstant> known) {
        if (node.operator().equals("Constant")) {
            return constant(node);
        }
        List<OnnxConstant> inputs = new ArrayList<>();
        for (String name : node.inputs()) {
            OnnxConstant input = known.get(name);
            Unreadable.unless(input != null, "inputs of " + node.operator() + " that are known", "one that is not");
            inputs.add(input);
        }
        Unreadable.unless(!inputs.isEmpty(), "inputs of " + node.operator(), "none");
        OnnxConstant first = inputs.get(0);
        return switch (node.operator()) {
            case "Identity", "Cast" -> first;
            case "Concat" -> concatenated(inputs);
            case "Gather" -> gathered(shape(first), shape(inputs.get(inputs.size() - 1)));
            case "Slice" -> sliced(node, inputs);
            case "Squeeze", "Unsqueeze" -> OnnxConstant.shape(shape(first));
            case "Transpose" -> transposed(node, first);
            default -> throw new Unreadable("operators that Inkling can compute", node.operator() + " of constants");
        };
    }

    private static OnnxConstant constant(OnnxNode node) {
        OnnxConstant tensor = node.tensor("value");
        if (tensor != null) {
            return tensor;
        }
        if (node.attributes().containsKey("value_float")) {
            return OnnxConstant.number(node.number("value_float", 0));
        }
        return node.attributes().containsKey("value_int")
                ? OnnxConstant.shape(node.integer("value_int", 0))
                : OnnxConstant.shape(node.integers("value_ints"));
    }

    private static long[] shape(OnnxConstant value) {
        long[] shape = value.whole("a shape");
        Unreadable.unless(shape.length <= MOST, "a shape", shape.length + " numbers");
        return shape;
    }

    private static OnnxConstant concatenated(List<OnnxConstant> parts) {
        long[] all = new long[0];
        for (OnnxConstant part : parts) {
            all = shape(OnnxConstant.shape(LongStream.concat(Arrays.stream(all), Arrays.stream(shape(part)))
                    .toArray()));
        }
        return OnnxConstant.shape(all);
    }

    private static OnnxConstant gathered(long[] from, long... places) {
        long[] values = new long[places.length];
        for (int i = 0; i < values.length; i++) {
            long place = places[i] < 0 ? places[i] + from.length : places[i];
            Unreadable.unless(place >= 0 && place < from.length, "one of " + from.length + " numbers", "" + place);
            values[i] = from[(int) place];
        }
        return OnnxConstant.shape(values);
    }

    private static OnnxConstant sliced(OnnxNode node, List<OnnxConstant> inputs) {
        long[] from = shape(inputs.get(0));
        long[] starts = inputs.size() > 1 ? shape(inputs.get(1)) : node.integers("starts");
        long[] ends = inputs.size() > 2 ? shape(inputs.get(2)) : node.integers("ends");
        boolean isSimple = starts.length == 1 && ends.length == 1 && inputs.size() < 5;
        Unreadable.unless(isSimple, "a Slice of a shape with one start and one end", "another");
        int start = place(starts[0], from.length);
        return OnnxConstant.shape(Arrays.copyOfRange(from, start, Math.max(start, place(ends[0], from.length))));
    }

    private static int place(long place, int length) {
        return (int) Math.max(0, Math.min(length, place < 0 ? place + length : place));
    }

    private static OnnxConstant transposed(OnnxNode node, OnnxConstant matrix) {
        int[] sizes = matrix.dimensions();
        boolean isMatrix = sizes.length == 2 && Arrays.equals(node.integers("perm", 1, 0), new long[] {1, 0});
        Unreadable.unless(isMatrix, "a Transpose of a matrix of weights", "another");
        float[] from = matrix.weights("Transpose");
        float[] to = new float[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i % sizes[1] * sizes[0] + i / sizes[1]] = from[i];
        }
        return new OnnxConstant(new int[] {sizes[1], sizes[0]}, to, new long[0]);
    }
}

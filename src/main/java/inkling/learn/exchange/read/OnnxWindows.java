package inkling.learn.exchange.read;

import inkling.nn.AveragePool;
import inkling.nn.Conv;
import inkling.nn.Layer;
import inkling.nn.Padding;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The operators of ONNX that move a window over a picture.
 *
 * @param network gets the layers
 * @param axes how the operator's input lies
 */
record OnnxWindows(NetworkBuilder network, OnnxNode node, OnnxAxes axes) {
    /** A convolution of kernel {@code [filters, channels, rows, columns]}. */
    OnnxAxes convolved(OnnxConstant kernel, @Nullable OnnxConstant bias) {
        requirePicture();
        node.require("group", 1);
        node.requireAll("strides", 1);
        node.requireAll("dilations", 1);
        int[] sizes = kernel.dimensions();
        Unreadable.unless(
                sizes.length == 4 && sizes[1] == axes.shape().channels() && sizes[2] == sizes[3],
                "a Conv with square windows of " + axes.shape().channels() + " channels",
                Arrays.toString(sizes));
        int filters = sizes[0];
        float[] biases =
                bias == null ? new float[filters] : bias.weights("Conv").clone();
        Conv conv = new Conv(sizes[2], filters, padding(sizes[2]));
        network.add(conv, rowsFirst(kernel.weights("Conv"), sizes), biases);
        return OnnxAxes.picture(network.shape());
    }

    /** From {@code [filters, channels, rows, columns]} to {@code [rows, columns, channels, filters]}. */
    private static float[] rowsFirst(float[] from, int... sizes) {
        float[] to = new float[from.length];
        int at = 0;
        for (int f = 0; f < sizes[0]; f++) {
            for (int c = 0; c < sizes[1]; c++) {
                for (int pixel = 0; pixel < sizes[2] * sizes[3]; pixel++) {
                    to[(pixel * sizes[1] + c) * sizes[0] + f] = from[at++];
                }
            }
        }
        return to;
    }

    private Padding padding(int size) {
        String automatic = node.text("auto_pad", "NOTSET");
        if (automatic.startsWith("SAME")) {
            return Padding.SAME;
        }
        long[] pads = node.integers("pads", 0, 0, 0, 0);
        boolean none = automatic.equals("VALID") || Arrays.stream(pads).allMatch(pad -> pad == 0);
        boolean same = size % 2 == 1 && Arrays.stream(pads).allMatch(pad -> pad == size / 2);
        Unreadable.unless(
                none || same,
                "a Conv with no padding, or one that keeps the size",
                "pads " + Arrays.toString(pads) + " for " + size + "x" + size);
        return none ? Padding.VALID : Padding.SAME;
    }

    /** A pooling whose windows lie side by side. */
    OnnxAxes pooled(IntFunction<Layer> layer) {
        requirePicture();
        long[] kernel = node.integers("kernel_shape");
        long[] strides = node.integers("strides", 1, 1);
        boolean sideBySide = kernel.length == 2 && kernel[0] == kernel[1] && Arrays.equals(kernel, strides);
        Unreadable.unless(
                sideBySide,
                "a " + node.operator() + " of square windows side by side",
                Arrays.toString(kernel) + ", " + Arrays.toString(strides) + " apart");
        node.requireAll("dilations", 1);
        Shape shape = axes.shape();
        boolean whole = kernel[0] > 0 && shape.height() % kernel[0] == 0 && shape.width() % kernel[0] == 0;
        String automatic = node.text("auto_pad", "NOTSET");
        if (!whole) { // else there is no edge to treat
            node.require("ceil_mode", 0);
            Unreadable.unless(!automatic.startsWith("SAME"), "a " + node.operator() + " without padding", automatic);
        }
        node.requireAll("pads", 0);
        network.add(layer.apply((int) Math.min(kernel[0], Integer.MAX_VALUE)));
        return OnnxAxes.picture(network.shape());
    }

    /** A pooling of the whole picture. */
    OnnxAxes pooledWhole(IntFunction<Layer> layer) {
        requirePicture();
        Shape shape = axes.shape();
        Unreadable.unless(shape.height() == shape.width(), "a square picture for " + node.operator(), axes + "");
        network.add(layer.apply(shape.height()));
        return OnnxAxes.picture(network.shape());
    }

    /** The mean over some dimensions, which must be the rows and columns. */
    OnnxAxes mean(List<Integer> places, boolean keeps) {
        Shape shape = axes.shape();
        Unreadable.unless(
                axes.areRowsAndColumns(places) && shape.height() == shape.width(),
                "a ReduceMean over rows and columns",
                "one of " + axes + " over " + places);
        network.add(new AveragePool(shape.height()));
        List<List<OnnxAxes.Axis>> to = new ArrayList<>(axes.dimensions());
        places.forEach(place -> to.set(place, List.of()));
        OnnxAxes kept = new OnnxAxes(network.shape(), to);
        return keeps ? kept : kept.squeezed(places);
    }

    private void requirePicture() {
        Unreadable.unless(
                axes.isPicture(), node.operator() + " of pictures with their channels first", axes.toString());
    }
}

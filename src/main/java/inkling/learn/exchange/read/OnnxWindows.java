package inkling.learn.exchange.read;

import inkling.nn.AveragePool;
import inkling.nn.Layer;
import inkling.nn.Pad;
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
        int[] sizes = kernel.dimensions();
        Unreadable.unless(
                sizes.length == 4 && sizes[1] == axes.shape().channels() && sizes[2] == sizes[3],
                "a Conv with square windows of " + axes.shape().channels() + " channels",
                Arrays.toString(sizes));
        int filters = sizes[0];
        float[] biases =
                bias == null ? new float[filters] : bias.weights("Conv").clone();
        network.addConv(windows(sizes[2]), filters, rowsFirst(kernel.weights("Conv"), sizes), biases);
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

    private Windows windows(int size) {
        node.requireAll("dilations", 1);
        long[] strides = node.integers("strides", 1, 1);
        node.requireAll("strides", strides.length == 0 ? 1 : strides[0]);
        int stride = strides.length == 0 ? 1 : Math.toIntExact(strides[0]);
        String automatic = node.text("auto_pad", "NOTSET");
        if (automatic.startsWith("SAME")) {
            Shape shape = axes.shape();
            Windows same = Windows.same(size, stride, shape.height());
            Unreadable.unless(
                    same.equals(Windows.same(size, stride, shape.width())), "a square picture for SAME", "" + shape);
            return automatic.equals("SAME_LOWER") ? same.reversed() : same;
        }
        long[] pads = automatic.equals("VALID") ? new long[4] : node.integers("pads", 0, 0, 0, 0);
        Unreadable.unless(
                pads.length == 4 && pads[0] == pads[1] && pads[2] == pads[3],
                "a " + node.operator()
                        + " with as many rows of padding as columns: no padding, or one that keeps the size",
                "pads " + Arrays.toString(pads) + " for " + size + "x" + size);
        return new Windows(size, stride, Math.toIntExact(pads[0]), Math.toIntExact(pads[2]));
    }

    private Windows poolWindows() {
        requirePicture();
        long[] kernel = node.integers("kernel_shape");
        boolean isSquare = kernel.length == 2 && kernel[0] == kernel[1];
        Unreadable.unless(isSquare, "a " + node.operator() + " of square windows", Arrays.toString(kernel));
        Windows windows = windows(Math.toIntExact(kernel[0]));
        Shape shape = axes.shape();
        Windows further = node.integer("ceil_mode", 0) == 0 ? windows : windows.upTo(shape.height());
        boolean alike = windows.equals(further) || shape.height() == shape.width();
        Unreadable.unless(alike, "a square picture for ceil_mode", "" + shape);
        return further;
    }

    /** A pooling by the largest number. */
    OnnxAxes largest() {
        network.addMaxPool(poolWindows(), node.operator());
        return OnnxAxes.picture(network.shape());
    }

    /** A pooling by the mean. */
    OnnxAxes average() {
        Windows windows = poolWindows();
        boolean counts = node.integer("count_include_pad", 0) != 0 && node.integer("ceil_mode", 0) == 0;
        Unreadable.unless(!windows.isPadded() || counts, "an AveragePool that counts its padding", "one that does not");
        network.addAveragePool(windows);
        return OnnxAxes.picture(network.shape());
    }

    /** Zeros around the picture. */
    OnnxAxes padded(long... pads) {
        boolean none = Arrays.stream(pads).allMatch(pad -> pad == 0);
        if (none) { // PyTorch pads by nothing before each average pooling
            return axes;
        }
        requirePicture();
        boolean isSquare = pads.length == 8
                && (pads[0] | pads[1] | pads[4] | pads[5]) == 0
                && pads[2] == pads[3]
                && pads[6] == pads[7];
        Unreadable.unless(isSquare, "a Pad by as many rows as columns", Arrays.toString(pads));
        network.add(new Pad(Math.toIntExact(pads[2]), Math.toIntExact(pads[6])));
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

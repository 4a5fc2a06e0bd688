package inkling.learn.exchange.read;

import inkling.data.Picture;
import inkling.learn.file.LayerText;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network while it is being read, layer by layer, from the picture on. */
final class NetworkBuilder {
    /** As exact as a float. */
    private static final MathContext DIGITS = new MathContext(9);

    private static final double TINY = 1e-12;
    private static final int FEW_WEIGHTS = 1 << 22;

    private final List<Layer> layers = new ArrayList<>();
    private final List<float[][]> values = new ArrayList<>();
    private Shape shape = new Shape(1, Picture.SIDE, Picture.SIDE);
    private boolean finished;

    /** What the layers so far give for one picture. */
    Shape shape() {
        return shape;
    }

    /**
     * Adds a layer.
     *
     * @param parameters as many arrays as it has parameters, in its order; may be changed later
     */
    void add(Layer layer, float[]... parameters) {
        Unreadable.unless(!finished, "a softmax at the end only", layer.kind() + " after it");
        requireSizes(layer);
        RecipeFile.requireTextForm(layer);
        Shape next = layer.output(shape);
        requireWeights(layer, parameters);
        List<Parameter> plan = layer.parameters(shape);
        for (int i = 0; i < plan.size(); i++) {
            int count = plan.get(i).values().length;
            Unreadable.unless(
                    parameters[i].length == count,
                    count + " numbers as the " + plan.get(i).name() + " of " + layer.kind() + " for " + shape,
                    Integer.toString(parameters[i].length));
        }
        layers.add(layer);
        values.add(parameters);
        shape = next;
    }

    private static void requireSizes(Layer layer) {
        if (layer instanceof Conv conv) {
            requireSize("rows of a convolution's window", conv.size(), LayerText.MOST_PIXELS);
            requireSize("filters of a convolution", conv.filters(), LayerText.MOST_FILTERS);
        } else if (layer instanceof Dense dense) {
            requireSize("units of a dense layer", dense.units(), LayerText.MOST_UNITS);
        } else if (layer instanceof MaxPool pool) {
            requireSize("rows of a pooling's window", pool.size(), LayerText.MOST_PIXELS);
            requireSize("rows of a stride", pool.stride(), LayerText.MOST_PIXELS);
        } else if (layer instanceof AveragePool pool) {
            requireSize("rows of a pooling's window", pool.size(), LayerText.MOST_PIXELS);
            requireSize("rows of a stride", pool.stride(), LayerText.MOST_PIXELS);
        }
    }

    /** Refuses a number that no layer of Inkling can have, before anything is made as large. */
    static void requireSize(String of, int found, int most) {
        Unreadable.unless(found >= 1 && found <= most, "1 to " + most + " " + of, "" + found);
    }

    /** Refuses a layer that would be far larger than what is in the file. */
    private void requireWeights(Layer layer, float[]... parameters) {
        long given =
                Arrays.stream(parameters).mapToLong(values -> values.length).sum();
        int count = layer.parameterCount(shape);
        Unreadable.unless(
                count <= Math.max(2 * given, FEW_WEIGHTS),
                count + " weights of " + layer.kind() + " for " + shape,
                "" + given);
    }

    /** Adds a convolution, with zeros around the picture and a stride as layers of their own. */
    void addConv(Windows windows, int filters, float[] kernel, float[] bias) {
        if (windows.isPadded() && !windows.isSame()) {
            add(new Pad(windows.before(), windows.after()));
        }
        Padding padding = windows.isPadded() && windows.isSame() ? Padding.SAME : Padding.VALID;
        add(new Conv(windows.size(), filters, padding), kernel, bias);
        if (windows.stride() > 1) {
            add(new MaxPool(1, windows.stride()));
        }
    }

    /** Adds a max-pooling. What is beyond the edge is not the largest of a window; zeros are as good where nothing is negative. */
    void addMaxPool(Windows windows, String of) {
        if (windows.isPadded()) {
            Unreadable.unless(isPositive(), "padding of " + of + " only after a Relu", "it elsewhere");
            add(new Pad(windows.before(), windows.after()));
        }
        add(new MaxPool(windows.size(), windows.stride()));
    }

    /** Adds an average pooling in which zeros around the picture count. */
    void addAveragePool(Windows windows) {
        if (windows.isPadded()) {
            add(new Pad(windows.before(), windows.after()));
        }
        add(new AveragePool(windows.size(), windows.stride()));
    }

    /** Whether no number that the layers so far give is negative. */
    private boolean isPositive() {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            if (!(layer instanceof MaxPool || layer instanceof AveragePool || layer instanceof Pad)
                    && !(layer instanceof Dropout)) {
                return layer instanceof Relu || layer instanceof Sigmoid;
            }
        }
        return true; // pixels
    }

    /** Adds a batch normalization; Inkling's own ε becomes part of the variance. */
    void addNorm(float[] scale, float[] shift, float[] mean, float[] variance, double epsilon) {
        float[] moved = variance.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (float) (variance[i] + epsilon - BatchNorm.EPSILON);
        }
        add(new BatchNorm(), scale, shift, mean, moved);
    }

    /** Adds a dropout, unless its rate is 0. */
    void addDropout(double rate) {
        if (rate != 0) {
            add(new Dropout(BigDecimal.valueOf(rate).round(new MathContext(6)).doubleValue()));
        }
    }

    /**
     * {@code y = factor x + offset}, as part of the convolution or dense layer before it if that is possible.
     *
     * @param factor one for all channels, or one for each
     * @param offset as many
     */
    void scaleAndShift(double[] factor, double[] offset) {
        Unreadable.unless(!finished, "a softmax at the end only", "a scaling after it");
        int last = layers.size() - 1;
        if (last >= 0 && (layers.get(last) instanceof Conv || layers.get(last) instanceof Dense)) {
            fold(values.get(last)[0], values.get(last)[1], factor, offset);
            return;
        }
        Unreadable.unless(
                factor.length == 1, "one number to scale or shift all channels by", factor.length + " different ones");
        Normalize before = new Normalize(0, 1);
        if (last >= 0 && layers.get(last) instanceof Normalize normalize) {
            before = normalize;
            layers.remove(last);
            values.remove(last);
        }
        double deviation = before.deviation() / factor[0];
        double mean = before.mean() - offset[0] * deviation;
        if (rounded(mean) != 0 || rounded(deviation) != 1) {
            add(new Normalize(rounded(mean), rounded(deviation)));
        }
    }

    private static double rounded(double value) {
        return Double.isFinite(value) && Math.abs(value) > TINY
                ? BigDecimal.valueOf(value).round(DIGITS).doubleValue()
                : value * 0; // NaN if it is not finite, which is refused
    }

    private static void fold(float[] kernel, float[] bias, double[] factor, double[] offset) {
        int channels = bias.length;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] *= (float) factor[i % channels % factor.length];
        }
        for (int c = 0; c < channels; c++) {
            bias[c] = (float) (bias[c] * factor[c % factor.length] + offset[c % factor.length]);
        }
    }

    /** Softmax, or its logarithm: the last, since Inkling's own follows. */
    void finish() {
        Unreadable.unless(!finished && shape.pixels() == 1, "one softmax, over the classes", "one over " + shape);
        finished = true;
    }

    /**
     * The layers. A sigmoid at the end, which keeps the order of the classes, gives way to Inkling's softmax; one before a softmax of
     * its own stays.
     */
    List<Layer> layers() {
        int last = layers.size() - 1;
        if (!finished && last >= 0 && layers.get(last) instanceof Sigmoid) {
            layers.remove(last);
            values.remove(last);
        }
        int classes = new Architecture(new Shape(1, Picture.SIDE, Picture.SIDE), layers).classes();
        Unreadable.unless(classes > 1, "at least 2 classes", Integer.toString(classes));
        return List.copyOf(layers);
    }

    /** The values of all parameters, in order. */
    List<float[]> values() {
        return values.stream().flatMap(Arrays::stream).toList();
    }
}

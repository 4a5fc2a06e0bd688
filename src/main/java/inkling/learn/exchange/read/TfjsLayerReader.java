package inkling.learn.exchange.read;

import inkling.learn.file.LayerText;
import inkling.nn.AveragePool;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Turns layers of Keras, as TensorFlow.js stores them, into layers of Inkling. */
final class TfjsLayerReader {
    private static final double KERAS_EPSILON = 1e-3;

    private final TfjsWeights weights;
    private final NetworkBuilder network = new NetworkBuilder();
    private boolean started;

    /** How Keras has what comes out of the layers so far: rows, columns, channels, or a vector. */
    private int[] form;

    TfjsLayerReader(TfjsWeights weights) {
        this.weights = weights;
        this.form = picture();
    }

    NetworkBuilder network() {
        return network;
    }

    /** Adds a layer. */
    void add(JsonFields layer) {
        String kind = layer.text("class_name");
        JsonFields config = new JsonFields(kind, layer.object("config").object());
        if (!started) {
            startWith(config);
        }
        if (config.has("data_format")) {
            config.require("data_format", "channels_last");
        }
        switch (kind) {
            case "InputLayer" -> {}
            case "Conv2D" -> addConv(config);
            case "MaxPooling2D" -> addMaxPool(config);
            case "AveragePooling2D" -> addAveragePool(config);
            case "ZeroPadding2D" -> addPad(config);
            case "GlobalAveragePooling2D" -> addGlobalPool(config, AveragePool::new);
            case "GlobalMaxPooling2D" -> addGlobalPool(config, MaxPool::new);
            case "BatchNormalization" -> addNorm(config);
            case "Dense" -> addDense(config);
            case "Dropout" -> network.addDropout(config.number("rate", 0));
            case "Flatten" -> form = new int[] {network.shape().size()};
            case "Reshape" -> reshape(config);
            case "Rescaling" ->
                network.scaleAndShift(
                        new double[] {config.number("scale", 1)}, new double[] {config.number("offset", 0)});
            case "Activation" -> addFunction(config.text("activation"));
            case "ReLU" -> addRelu(config);
            case "Softmax" -> addFunction("softmax");
            default -> throw new Unreadable("layers that Inkling has", kind);
        }
    }

    private int[] picture() {
        Shape shape = network.shape();
        return new int[] {shape.height(), shape.width(), shape.channels()};
    }

    /** The first layer says what it takes. */
    private void startWith(JsonFields config) {
        started = true;
        int[] batch = config.wholes(config.has("batch_input_shape") ? "batch_input_shape" : "batch_shape");
        int[] given = batch.length == 0 ? batch : Arrays.copyOfRange(batch, 1, batch.length);
        Unreadable.unless(
                size(given) == network.shape().size() && given.length > 0,
                "pictures of " + network.shape() + "x1",
                "an input of " + Arrays.toString(given));
        form = given;
        reform(given);
    }

    private static long size(int... form) {
        return Arrays.stream(form).asLongStream().reduce(1, (a, b) -> a > 0 && a < 1 << 30 ? a * b : 0);
    }

    private void reshape(JsonFields config) {
        int[] to = config.wholes("target_shape");
        long known = Arrays.stream(to).asLongStream().reduce(1, (a, b) -> b < 0 || a > 1 << 30 ? a : a * b);
        int[] filled = Arrays.stream(to)
                .map(size -> size < 0 ? (int) (network.shape().size() / Math.max(1, known)) : size)
                .toArray();
        reform(filled);
    }

    /** Numbers may be a vector, or rows, columns and channels as they are; but not others. */
    private void reform(int... to) {
        int[] picture = picture();
        boolean isVector = to.length == 1 && to[0] == network.shape().size();
        boolean isPicture = Arrays.equals(to, picture)
                || (to.length == 2 && picture[2] == 1 && Arrays.equals(to, Arrays.copyOf(picture, 2)));
        Unreadable.unless(
                isVector || isPicture,
                "a shape of " + network.shape() + " or " + network.shape().size(),
                Arrays.toString(to));
        form = to;
    }

    private void requirePicture(JsonFields config) {
        Unreadable.unless(
                Arrays.equals(form, picture()),
                config.of() + " of rows, columns and channels",
                "one of " + Arrays.toString(form));
    }

    private void addConv(JsonFields config) {
        requirePicture(config);
        config.require("dilation_rate", 1);
        config.require("groups", 1);
        int filters = size(config, "filters", LayerText.MOST_FILTERS);
        network.addConv(
                new TfjsWindows(config).ofConvolution(network.shape()),
                filters,
                weight(config, "kernel"),
                bias(config, filters));
        form = picture();
        addFunction(config.text("activation", "linear"));
    }

    private void addDense(JsonFields config) {
        Unreadable.unless(form.length == 1, "Dense of flattened pictures", "one of " + Arrays.toString(form));
        int units = size(config, "units", LayerText.MOST_UNITS);
        network.add(new Dense(units), weight(config, "kernel"), bias(config, units));
        form = new int[] {units};
        addFunction(config.text("activation", "linear"));
    }

    private static int size(JsonFields config, String name, int most) {
        int size = config.whole(name);
        NetworkBuilder.requireSize(name + " of " + config.of(), size, most);
        return size;
    }

    private float[] weight(JsonFields config, String name) {
        return weights.of(config.text("name"), name).clone();
    }

    private float[] bias(JsonFields config, int count) {
        return config.isTrue("use_bias", true) ? weight(config, "bias") : filled(count, 0);
    }

    private static float[] filled(int count, float value) {
        float[] values = new float[count];
        Arrays.fill(values, value);
        return values;
    }

    private void addMaxPool(JsonFields config) {
        requirePicture(config);
        network.addMaxPool(new TfjsWindows(config).ofPooling(network.shape()), config.of());
        form = picture();
    }

    private void addAveragePool(JsonFields config) {
        requirePicture(config);
        Windows windows = new TfjsWindows(config).ofPooling(network.shape());
        Unreadable.unless(!windows.isPadded(), config.of() + " without padding", "one with");
        network.addAveragePool(windows);
        form = picture();
    }

    private void addPad(JsonFields config) {
        requirePicture(config);
        network.add(new TfjsWindows(config).pad());
        form = picture();
    }

    private void addGlobalPool(JsonFields config, IntFunction<Layer> layer) {
        requirePicture(config);
        Shape shape = network.shape();
        Unreadable.unless(shape.height() == shape.width(), "a square picture for " + config.of(), "" + shape);
        network.add(layer.apply(shape.height()));
        form = config.isTrue("keepdims", false) ? picture() : new int[] {shape.channels()};
    }

    private void addNorm(JsonFields config) {
        int last = form.length - 1;
        for (int axis : config.wholes("axis")) {
            Unreadable.unless(axis == -1 || axis == last, "BatchNormalization of channels", "one over axis " + axis);
        }
        int channels = network.shape().channels();
        Unreadable.unless(form[last] == channels, "BatchNormalization of channels", "one of " + Arrays.toString(form));
        network.addNorm(
                config.isTrue("scale", true) ? weight(config, "gamma") : filled(channels, 1),
                config.isTrue("center", true) ? weight(config, "beta") : filled(channels, 0),
                weight(config, "moving_mean"),
                weight(config, "moving_variance"),
                config.number("epsilon", KERAS_EPSILON));
    }

    private void addRelu(JsonFields config) {
        boolean plain = !config.has("max_value")
                && config.number("negative_slope", 0) == 0
                && config.number("threshold", 0) == 0;
        Unreadable.unless(plain, "ReLU without a bound, slope or threshold", "one with");
        network.add(new Relu());
    }

    private void addFunction(String name) {
        switch (name) {
            case "linear" -> {}
            case "relu" -> network.add(new Relu());
            case "tanh" -> network.add(new Tanh());
            case "sigmoid" -> network.add(new Sigmoid());
            case "softmax" -> {
                Unreadable.unless(form[form.length - 1] == network.shape().channels(), "softmax of classes", "another");
                network.finish();
            }
            default -> throw new Unreadable("an activation that Inkling has", name);
        }
    }
}

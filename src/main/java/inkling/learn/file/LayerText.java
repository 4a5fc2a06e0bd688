package inkling.learn.file;

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
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A layer as text in recipes: {@code conv 5x5x8} (8 filters of 5x5; the image shrinks by 4), {@code conv 3x3x32 same} (the
 * image keeps its size), {@code pool 2x2} (the largest number of each window), {@code average pool 2x2},
 * {@code pool 3x3 stride 2} (windows that overlap), {@code pad 0 1} (zeros above and left, and below and right), {@code batch norm},
 * {@code normalize 0.1307 0.3081} (mean and deviation), {@code relu}, {@code tanh}, {@code sigmoid}, {@code dropout 0.25},
 * {@code dense 10}.
 */
public final class LayerText {
    private static final Pattern CONV = Pattern.compile("conv (\\d{1,2})x(\\d{1,2})x(\\d{1,4})( same)?");
    private static final Pattern POOL = Pattern.compile("(average )?pool (\\d{1,2})x(\\d{1,2})(?: stride (\\d{1,2}))?");
    private static final Pattern PAD = Pattern.compile("pad (\\d{1,2}) (\\d{1,2})");
    private static final Pattern NORMALIZE =
            Pattern.compile("normalize (-?\\d{1,7}(?:\\.\\d{1,25})?) (-?\\d{1,7}(?:\\.\\d{1,25})?)");
    private static final Pattern DROPOUT = Pattern.compile("dropout (0(?:\\.\\d{1,9})?)");
    private static final Pattern DENSE = Pattern.compile("dense (\\d{1,5})");
    private static final Map<String, Layer> WITHOUT_SETTINGS =
            Map.of("batch norm", new BatchNorm(), "relu", new Relu(), "tanh", new Tanh(), "sigmoid", new Sigmoid());

    /** Rows and columns of a window, and from one window to the next. */
    public static final int MOST_PIXELS = 28;

    public static final int MOST_FILTERS = 512;
    public static final int MOST_UNITS = 4096;

    private LayerText() {}

    /** Reads a layer. */
    static Layer parse(String text) {
        Layer named = WITHOUT_SETTINGS.get(text);
        if (named != null) {
            return named;
        }
        Matcher conv = CONV.matcher(text);
        if (conv.matches() && conv.group(1).equals(conv.group(2))) {
            return new Conv(
                    number(conv, 1, MOST_PIXELS),
                    number(conv, 3, MOST_FILTERS),
                    conv.group(4) == null ? Padding.VALID : Padding.SAME);
        }
        Matcher pool = POOL.matcher(text);
        if (pool.matches() && pool.group(2).equals(pool.group(3))) {
            int size = number(pool, 2, MOST_PIXELS);
            int stride = pool.group(4) == null ? size : number(pool, 4, MOST_PIXELS);
            return pool.group(1) == null ? new MaxPool(size, stride) : new AveragePool(size, stride);
        }
        Matcher pad = PAD.matcher(text);
        if (pad.matches()) {
            return new Pad(Integer.parseInt(pad.group(1)), Integer.parseInt(pad.group(2)));
        }
        Matcher normalize = NORMALIZE.matcher(text);
        if (normalize.matches()) {
            return new Normalize(Double.parseDouble(normalize.group(1)), Double.parseDouble(normalize.group(2)));
        }
        Matcher dropout = DROPOUT.matcher(text);
        if (dropout.matches()) {
            return new Dropout(Double.parseDouble(dropout.group(1)));
        }
        Matcher dense = DENSE.matcher(text);
        if (dense.matches()) {
            return new Dense(number(dense, 1, MOST_UNITS));
        }
        throw new IllegalArgumentException(
                "expected a layer such as \"conv 3x3x16\", \"pool 2x2\", \"batch norm\", \"relu\", \"dropout 0.25\" or"
                        + " \"dense 10\", found \"" + text + "\"");
    }

    /** Writes a layer as {@link #parse} reads it. */
    public static String format(Layer layer) {
        if (layer instanceof Conv conv) {
            return "conv " + conv.size() + "x" + conv.size() + "x" + conv.filters()
                    + (conv.padding() == Padding.SAME ? " same" : "");
        }
        if (layer instanceof MaxPool pool) {
            return "pool " + windows(pool.size(), pool.stride());
        }
        if (layer instanceof AveragePool pool) {
            return "average pool " + windows(pool.size(), pool.stride());
        }
        if (layer instanceof Pad pad) {
            return "pad " + pad.before() + " " + pad.after();
        }
        if (layer instanceof Normalize normalize) {
            return "normalize " + decimal(normalize.mean()) + " " + decimal(normalize.deviation());
        }
        if (layer instanceof Dropout dropout) {
            return "dropout " + decimal(dropout.rate());
        }
        if (layer instanceof Dense dense) {
            return "dense " + dense.units();
        }
        return WITHOUT_SETTINGS.entrySet().stream()
                .filter(named -> named.getValue().equals(layer))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a layer that has a text form, found " + layer))
                .getKey();
    }

    private static String windows(int size, int stride) {
        return size + "x" + size + (stride == size ? "" : " stride " + stride);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Limits sizes so that no product of them exceeds an int. */
    private static int number(Matcher matcher, int group, int most) {
        int number = Integer.parseInt(matcher.group(group));
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("expected 1 to " + most + ", found \"" + matcher.group() + "\"");
        }
        return number;
    }
}

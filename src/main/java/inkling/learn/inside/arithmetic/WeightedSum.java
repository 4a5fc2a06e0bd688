package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.LayerWindow;
import inkling.learn.inside.Place;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number of a convolution or a dense layer: window × kernel, one channel of the input after the other, plus a bias. The window of a
 * dense layer is the whole input.
 */
public final class WeightedSum implements Step {
    /** A window of more cells is always printed as two numbers: what its products above 0 and below 0 add up to. */
    public static final int MOST_CELLS = 25;

    private final Place place;
    private final float value;
    private final float bias;
    private final int channels;
    private final int top;
    private final int left;
    private final int rows;
    private final int columns;

    /** {@code [rows * columns, channels]}, both. */
    private final float[] inputs;

    private final float[] weights;
    private final double[] contributions;
    private final int mostCells;

    /**
     * @param most a window of more cells, or of more than {@value #MOST_CELLS}, is printed as two numbers
     */
    WeightedSum(LayerValues values, LayerWeights parameters, Place place, int most) {
        this.place = place;
        mostCells = Math.min(MOST_CELLS, most);
        value = values.at(place);
        bias = parameters.get(place.layer(), "bias")[place.channel()];
        Shape input = values.shape(place.layer() - 1);
        Layer layer = values.architecture().layers().get(place.layer());
        channels = input.channels();
        if (layer instanceof Dense) {
            top = 0;
            left = 0;
            rows = input.height();
            columns = input.width();
        } else {
            LayerWindow window = LayerWindow.of(layer);
            top = window.start(place.row());
            left = window.start(place.column());
            rows = window.size();
            columns = window.size();
        }
        inputs = new float[cells() * channels];
        weights = new float[cells() * channels];
        float[] all = values.values(place.layer() - 1);
        float[] kernel = parameters.get(place.layer(), "kernel");
        int outputs = values.shape(place.layer()).channels();
        for (int i = 0; i < weights.length; i++) {
            int row = row(i / channels);
            int column = column(i / channels);
            boolean inside = row >= 0 && row < input.height() && column >= 0 && column < input.width();
            inputs[i] = inside ? all[(row * input.width() + column) * channels + i % channels] : 0;
            weights[i] = kernel[i * outputs + place.channel()];
        }
        contributions = IntStream.range(0, channels)
                .mapToDouble(channel -> part(channel, 1) + part(channel, -1))
                .toArray();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public float value() {
        return value;
    }

    public float bias() {
        return bias;
    }

    /** How many channels the input has, each with a window of its own. */
    public int channels() {
        return channels;
    }

    /** Columns of the window. */
    public int columns() {
        return columns;
    }

    /** Numbers in the window of one channel. */
    public int cells() {
        return rows * columns;
    }

    /** The row of the input that a cell stands in, cells counted row by row; outside of it, the window sees zeros. */
    public int row(int cell) {
        return top + cell / columns;
    }

    /** The column of the input that a cell stands in. */
    public int column(int cell) {
        return left + cell % columns;
    }

    public float input(int channel, int cell) {
        return inputs[cell * channels + channel];
    }

    public float weight(int channel, int cell) {
        return weights[cell * channels + channel];
    }

    /** What the window of one channel adds to the sum: all its products. */
    public double contribution(int channel) {
        return contributions[channel];
    }

    /** What its products of one sign add up to; NaN if one of its products is, as after a divergence. */
    public double part(int channel, int sign) {
        double sum = 0;
        for (int cell = 0; cell < cells(); cell++) {
            double product = (double) input(channel, cell) * weight(channel, cell);
            sum += sign * product > 0 || Double.isNaN(product) ? product : 0;
        }
        return sum;
    }

    /** The channels, those that add or take away most first. */
    public List<Integer> bySize() {
        return IntStream.range(0, channels)
                .boxed()
                .sorted(Comparator.comparingDouble(channel -> -Math.abs(contributions[channel])))
                .toList();
    }

    /** Whether all products of a window are printed, not only what they add up to. */
    public boolean printsCells() {
        return cells() <= mostCells;
    }

    /** Of the sum: with one channel the products plus the bias, with several their contributions plus the bias. */
    @Override
    public Decimals decimals() {
        if (channels == 1) {
            return Decimals.fewest(value, decimals -> products(0, decimals).add(Decimals.round(bias, decimals)));
        }
        return Decimals.fewest(value, decimals -> {
            BigDecimal sum = Decimals.round(bias, decimals);
            for (double contribution : contributions) {
                sum = sum.add(Decimals.round(contribution, decimals));
            }
            return sum;
        });
    }

    /** Of one channel: its products are its contribution. */
    public Decimals decimals(int channel) {
        return Decimals.fewest(contribution(channel), decimals -> products(channel, decimals));
    }

    private BigDecimal products(int channel, int decimals) {
        if (!printsCells()) {
            return Decimals.round(part(channel, 1), decimals).add(Decimals.round(part(channel, -1), decimals));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int cell = 0; cell < cells(); cell++) {
            sum = sum.add(Decimals.round(input(channel, cell), decimals)
                    .multiply(Decimals.round(weight(channel, cell), decimals)));
        }
        return sum;
    }
}

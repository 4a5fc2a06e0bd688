package inkling.learn.runs;

import inkling.nn.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * A first layer's weights as gray pictures, one a unit or filter: 128 for a weight of 0, lighter for ink wanted, darker for
 * ink unwanted; the strongest weight of all is black or white.
 */
public final class FirstLayer {
    /** More than these tell nobody anything. */
    private static final int MOST = 32;

    private final int side;
    private final List<int[]> pictures;

    private FirstLayer(int side, List<int[]> pictures) {
        this.side = side;
        this.pictures = pictures;
    }

    /**
     * Pictures a network's first weights.
     *
     * @param parameters of a network over 28x28 pictures; the first is a convolution's {@code [size, size, 1, filters]} or a
     *     dense layer's {@code [784, units]}
     */
    public static FirstLayer of(List<Parameter> parameters) {
        Parameter weights = parameters.get(0);
        float[] values = weights.values();
        int units = weights.shape()[weights.shape().length - 1];
        int pixels = values.length / units;
        float most = 1e-12f;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        List<int[]> pictures = new ArrayList<>();
        for (int unit = 0; unit < Math.min(MOST, units); unit++) {
            int[] picture = new int[pixels];
            for (int i = 0; i < pixels; i++) {
                picture[i] = Math.round(128 + 127 * values[i * units + unit] / most);
            }
            pictures.add(picture);
        }
        return new FirstLayer((int) Math.sqrt(pixels), List.copyOf(pictures));
    }

    /** Pixels on a picture's side. */
    public int side() {
        return side;
    }

    /** How many pictures there are. */
    public int size() {
        return pictures.size();
    }

    /** One picture, {@code side * side} values of 0..255, row by row; a copy. */
    public int[] picture(int unit) {
        return pictures.get(unit).clone();
    }
}

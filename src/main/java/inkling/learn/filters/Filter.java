package inkling.learn.filters;

import inkling.learn.inside.MapName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one map is computed with: the kernel of a filter, or the weights of a unit laid out as what it looks at. Immutable; any thread.
 *
 * @param map the map that it makes
 * @param rows of the window
 * @param columns of the window
 * @param channels how many maps of the layer before it reads, each by a window of its own; 0 without weights
 * @param weights {@code [rows, columns, channels]}; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Filter(MapName map, Kind kind, int rows, int columns, int channels, float[] weights) {
    /** What kind of number the map holds. */
    public enum Kind {
        /** A convolution's output. */
        CONVOLUTION,
        /** A hidden dense layer's. */
        UNIT,
        /** The score of a class. */
        SCORE,
        /** What comes before the first kernel, such as a pooled picture: no weights. */
        INPUT
    }

    /** One weight. */
    public float weight(int row, int column, int channel) {
        return weights[(row * columns + column) * channels + channel];
    }

    /** The largest weight by size. */
    public float strongest() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        return most;
    }

    /** The maps that it reads, those with the largest weights first: by the sum of their sizes; of equal ones the first. */
    public List<Integer> byStrength() {
        double[] sums = new double[channels];
        for (int i = 0; i < weights.length; i++) {
            sums[i % channels] += Math.abs(weights[i]);
        }
        return IntStream.range(0, channels)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer channel) -> -sums[channel]))
                .toList();
    }
}

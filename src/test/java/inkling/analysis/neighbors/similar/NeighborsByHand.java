package inkling.analysis.neighbors.similar;

import inkling.analysis.neighbors.Neighbors;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Pictures whose distances can be worked by hand, and their neighbors. */
public final class NeighborsByHand {
    private NeighborsByHand() {}

    /** Pictures whose first pixels are white: the distance of two is the root of the difference of their numbers of white pixels. */
    public static DataSet data(int trainRows, int[] labels, int... whitePixels) {
        byte[] pixels = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
        byte[] bytes = new byte[labels.length];
        for (int row = 0; row < labels.length; row++) {
            bytes[row] = (byte) labels[row];
            Arrays.fill(pixels, row * Picture.SIZE, row * Picture.SIZE + whitePixels[row], (byte) 255);
        }
        Sprite sprite = new Sprite(new byte[][] {pixels}, labels.length);
        return new DataSet(sprite, new OneHotLabels(bytes, Classes.DIGITS), trainRows);
    }

    /** The neighbors of each row, found by comparing all. */
    public static Neighbors of(DataSet data, int count) {
        PixelDistance distance = new PixelDistance(data.images());
        int[] rows = new int[data.rows() * count];
        float[] distances = new float[rows.length];
        for (int row = 0; row < data.rows(); row++) {
            int from = row;
            int[] nearest = IntStream.range(0, data.rows())
                    .filter(other -> other != from)
                    .boxed()
                    .sorted(Comparator.comparing(other -> distance.between(from, other)))
                    .mapToInt(other -> other)
                    .toArray();
            for (int place = 0; place < count; place++) {
                rows[row * count + place] = nearest[place];
                distances[row * count + place] = distance.between(row, nearest[place]);
            }
        }
        return new Neighbors(count, rows, distances);
    }
}

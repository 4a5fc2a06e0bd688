package inkling.learn;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pictures with the labels to learn or to be judged by: some rows of a data set, in order, and perhaps those of another
 * behind them. Immutable; the pixels are the sprite's own.
 */
public final class Examples {
    private final Sprite images;
    private final int[] rows;
    private final byte[] labels;
    /** Which of {@code rows} and {@code labels} comes first, second and so on. */
    private final int[] order;

    private Examples(Sprite images, int[] rows, byte[] labels, int[] order) {
        this.images = images;
        this.rows = rows;
        this.labels = labels;
        this.order = order;
    }

    /** The rows from {@code from} to {@code to}, exclusive, with their own labels. */
    public static Examples of(DataSet data, int from, int to) {
        byte[] labels = new byte[to - from];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(from + i);
        }
        return inOrder(data.images(), IntStream.range(from, to).toArray(), labels);
    }

    private static Examples inOrder(Sprite images, int[] rows, byte[] labels) {
        return new Examples(
                images, rows, labels, IntStream.range(0, rows.length).toArray());
    }

    /** These and, behind them, all rows of another data set; only as long as they are not shuffled. */
    Examples followedBy(DataSet others) {
        if (others.rows() == 0) {
            return this;
        }
        int size = size();
        int[] moreRows = Arrays.copyOf(rows, size + others.rows());
        byte[] moreLabels = Arrays.copyOf(labels, moreRows.length);
        for (int i = 0; i < others.rows(); i++) {
            moreRows[size + i] = images.rows() + i;
            moreLabels[size + i] = (byte) others.label(i);
        }
        return inOrder(images.followedBy(others.images()), moreRows, moreLabels);
    }

    /** The same pictures with other labels, one a picture, copied. */
    Examples withLabels(byte[] others) {
        return new Examples(images, rows, others.clone(), order);
    }

    /** The first {@code count} of them, or all if there are fewer. */
    Examples first(int count) {
        return new Examples(images, rows, labels, Arrays.copyOf(order, Math.min(count, size())));
    }

    /** The first of them and every {@code step}th after it. */
    public Examples every(int step) {
        int[] some = IntStream.iterate(0, i -> i < size(), i -> i + step)
                .map(this::place)
                .toArray();
        return new Examples(images, rows, labels, some);
    }

    /** All of them in another order, which depends on the key only. */
    Examples shuffled(long key) {
        int[] other = order.clone();
        SplittableRandom random = new SplittableRandom(key);
        for (int i = other.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int one = other[i];
            other[i] = other[j];
            other[j] = one;
        }
        return new Examples(images, rows, labels, other);
    }

    /** How many there are. */
    public int size() {
        return order.length;
    }

    /** The data set's row of one of them; those of another set are counted on from its last row. */
    public int row(int index) {
        return rows[order[index]];
    }

    /** Where one of them stood before any shuffling, by which it is told from the others. */
    int place(int index) {
        return order[index];
    }

    /** The label 0..9 of one of them, or {@link inkling.data.OneHotLabels#NO_CLASS}. */
    public int label(int index) {
        return labels[order[index]];
    }

    /** Writes one of them as 784 floats 0..1, byte / 255, from {@code target[from]} on. */
    public void image(int index, float[] target, int from) {
        byte[] block = images.block(row(index));
        int start = images.start(row(index));
        for (int i = 0; i < Picture.SIZE; i++) {
            target[from + i] = (block[start + i] & 0xFF) / 255f;
        }
    }
}

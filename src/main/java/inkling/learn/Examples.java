package inkling.learn;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pictures with the labels to learn or to be judged by: some rows of a data set, in order. Immutable; the pixels are the
 * sprite's own.
 */
public final class Examples {
    private final Sprite images;
    private final int[] rows;
    private final byte[] labels;

    private Examples(Sprite images, int[] rows, byte[] labels) {
        this.images = images;
        this.rows = rows;
        this.labels = labels;
    }

    /** The rows from {@code from} to {@code to}, exclusive, with their own labels. */
    public static Examples of(DataSet data, int from, int to) {
        byte[] labels = new byte[to - from];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(from + i);
        }
        return new Examples(data.images(), IntStream.range(from, to).toArray(), labels);
    }

    /** The same pictures with other labels, one a picture, copied. */
    Examples withLabels(byte[] others) {
        return new Examples(images, rows, others.clone());
    }

    /** The first {@code count} of them, or all if there are fewer. */
    Examples first(int count) {
        int n = Math.min(count, size());
        return new Examples(images, Arrays.copyOf(rows, n), Arrays.copyOf(labels, n));
    }

    /** All of them in another order, which depends on the key only. */
    Examples shuffled(long key) {
        int[] otherRows = rows.clone();
        byte[] otherLabels = labels.clone();
        SplittableRandom random = new SplittableRandom(key);
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = otherRows[i];
            byte label = otherLabels[i];
            otherRows[i] = otherRows[j];
            otherLabels[i] = otherLabels[j];
            otherRows[j] = row;
            otherLabels[j] = label;
        }
        return new Examples(images, otherRows, otherLabels);
    }

    /** How many there are. */
    public int size() {
        return rows.length;
    }

    /** The data set's row of one of them. */
    public int row(int index) {
        return rows[index];
    }

    /** The label 0..9 of one of them. */
    public int label(int index) {
        return labels[index];
    }

    /** Writes one of them as 784 floats 0..1, byte / 255, from {@code target[from]} on. */
    public void image(int index, float[] target, int from) {
        byte[] block = images.block(rows[index]);
        int start = images.start(rows[index]);
        for (int i = 0; i < Picture.SIZE; i++) {
            target[from + i] = (block[start + i] & 0xFF) / 255f;
        }
    }
}

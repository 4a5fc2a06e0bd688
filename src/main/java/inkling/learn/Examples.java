package inkling.learn;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Labeled images to train or evaluate on: some rows of a data set, in order, and perhaps those of others after them.
 * Immutable; shares the pixels of the sprites.
 */
public final class Examples {
    private final Sprite images;
    private final int classes;
    private final int[] rows;
    private final byte[] labels;
    /** Indices into {@code rows} and {@code labels}. */
    private final int[] order;

    private Examples(Sprite images, int classes, int[] rows, byte[] labels, int[] order) {
        this.images = images;
        this.classes = classes;
        this.rows = rows;
        this.labels = labels;
        this.order = order;
    }

    /** The rows from {@code from} to {@code to}, exclusive, with their labels. */
    public static Examples of(DataSet data, int from, int to) {
        byte[] labels = new byte[to - from];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(from + i);
        }
        return inOrder(
                data.images(), data.classes().count(), IntStream.range(from, to).toArray(), labels);
    }

    private static Examples inOrder(Sprite images, int classes, int[] rows, byte[] labels) {
        return new Examples(
                images, classes, rows, labels, IntStream.range(0, rows.length).toArray());
    }

    /** These, followed by all rows of another data set. Not for shuffled examples. */
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
        return inOrder(images.followedBy(others.images()), classes, moreRows, moreLabels);
    }

    /** These, followed by more rows of the same data set. Not for shuffled examples. */
    Examples with(DataSet data, RowSet more) {
        if (more.isEmpty()) {
            return this;
        }
        int[] moreRows = IntStream.concat(Arrays.stream(rows), more.stream()).toArray();
        byte[] moreLabels = Arrays.copyOf(labels, moreRows.length);
        for (int i = labels.length; i < moreRows.length; i++) {
            moreLabels[i] = (byte) data.label(moreRows[i]);
        }
        return inOrder(images, classes, moreRows, moreLabels);
    }

    /** These without some rows; the others keep the positions that identify them. */
    Examples without(RowSet leftOut) {
        int[] kept =
                Arrays.stream(order).filter(place -> !leftOut.has(rows[place])).toArray();
        return new Examples(images, classes, rows, labels, kept);
    }

    /** The same images with other labels, one per image, copied. */
    Examples withLabels(byte[] others) {
        return new Examples(images, classes, rows, others.clone(), order);
    }

    /** The first {@code count} of them, or all if there are fewer. */
    public Examples first(int count) {
        return new Examples(images, classes, rows, labels, Arrays.copyOf(order, Math.min(count, size())));
    }

    /** The first one and every {@code step}th after it. */
    public Examples every(int step) {
        int[] some = IntStream.iterate(0, i -> i < size(), i -> i + step)
                .map(this::place)
                .toArray();
        return new Examples(images, classes, rows, labels, some);
    }

    /** The same examples in random order, determined by the key. */
    public Examples shuffled(long key) {
        int[] other = order.clone();
        SplittableRandom random = new SplittableRandom(key);
        for (int i = other.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int one = other[i];
            other[i] = other[j];
            other[j] = one;
        }
        return new Examples(images, classes, rows, labels, other);
    }

    /** Number of examples. */
    public int size() {
        return order.length;
    }

    /** Number of classes that the labels can have. */
    public int classes() {
        return classes;
    }

    /** The row of an example; rows of further data sets are counted on from the last row of the first one. */
    public int row(int index) {
        return rows[order[index]];
    }

    /** The position of an example before any shuffling, which identifies it. */
    public int place(int index) {
        return order[index];
    }

    /** The label of an example, or {@link inkling.data.OneHotLabels#NO_CLASS}. */
    public int label(int index) {
        return labels[order[index]];
    }

    /** The labels of all examples, in order. */
    public byte[] labels() {
        byte[] inOrder = new byte[order.length];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = labels[order[i]];
        }
        return inOrder;
    }

    /** Writes the image of an example as 784 floats 0..1, byte / 255, from {@code target[from]} on. */
    public void image(int index, float[] target, int from) {
        byte[] block = images.block(row(index));
        int start = images.start(row(index));
        for (int i = 0; i < Picture.SIZE; i++) {
            target[from + i] = (block[start + i] & 0xFF) / 255f;
        }
    }
}

package inkling.learn;

import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.util.SplittableRandom;

/**
 * Which rows of the train split a network learns from, and which are held back to make choices on. The test rows are
 * never among them.
 *
 * @param heldOut how many rows at the end of the train split are held back; 0 learns from all
 * @param trainSize how many of the other rows, from the first on, are learned from; 0 is all of them. Extra examples come
 *     on top, and are never held back
 * @param labelNoise the share of the learned labels that is replaced by a wrong one, 0..1
 */
public record Rows(
        @SerializedName("heldOut") int heldOut,
        @SerializedName("trainSize") int trainSize,
        @SerializedName("labelNoise") double labelNoise) {
    /** Rows held back unless told otherwise. */
    public static final int HELD_OUT = 5000;

    public Rows {
        if (heldOut < 0 || trainSize < 0 || !(labelNoise >= 0 && labelNoise <= 1)) {
            throw new IllegalArgumentException(
                    "expected rows held back and to train on of at least 0, and label noise from 0 to 1, got " + heldOut
                            + ", " + trainSize + " and " + labelNoise);
        }
    }

    /** The examples to learn from, some with wrong labels if so asked; which and how depends on the seed only. */
    Examples train(DataSet data, Extra extra, long seed) {
        int available = data.trainRows() - heldOut;
        if (available < 1 || trainSize > available) {
            throw new IllegalArgumentException("expected at most " + data.trainRows()
                    + " rows to train on and hold back, got " + Math.max(trainSize, 1) + " and " + heldOut);
        }
        Examples examples = Examples.of(data, 0, trainSize == 0 ? available : trainSize)
                .followedBy(extra.rareForms())
                .followedBy(extra.own().learned())
                .followedBy(extra.doodles());
        return labelNoise == 0 ? examples : examples.withLabels(noisy(examples, seed));
    }

    /** The examples held back. */
    public Examples heldOut(DataSet data) {
        return Examples.of(data, data.trainRows() - heldOut, data.trainRows());
    }

    private byte[] noisy(Examples examples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] labels = new byte[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            boolean wrong = random.nextDouble() < labelNoise;
            int other = 1 + random.nextInt(Classes.DIGITS.count() - 1);
            wrong &= examples.label(i) != OneHotLabels.NO_CLASS;
            labels[i] = (byte) (wrong ? (examples.label(i) + other) % Classes.DIGITS.count() : examples.label(i));
        }
        return labels;
    }
}

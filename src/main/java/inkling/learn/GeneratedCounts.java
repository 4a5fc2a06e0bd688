package inkling.learn;

import com.google.gson.annotations.SerializedName;

/**
 * How many generated images a network is trained on in addition to the data set. Whoever starts a
 * {@link inkling.learn.train.Training} passes in the images.
 *
 * @param rareForms digits in forms that are rare in MNIST
 * @param doodles letters, shapes and scribbles, from which the network learns what is not a digit
 */
public record GeneratedCounts(
        @SerializedName("rareForms") int rareForms,
        @SerializedName("doodles") int doodles) {
    /** No generated images. */
    public static final GeneratedCounts NONE = new GeneratedCounts(0, 0);

    private static final int MOST = 100_000;

    public GeneratedCounts {
        check(rareForms, "digits in rare forms");
        check(doodles, "doodles");
    }

    @Override
    public String toString() {
        return rareForms + " digits in rare forms and " + doodles + " doodles";
    }

    private static void check(int count, String what) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("expected 0 to " + MOST + " " + what + ", got " + count);
        }
    }
}

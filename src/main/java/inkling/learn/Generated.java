package inkling.learn;

import com.google.gson.annotations.SerializedName;

/**
 * How many pictures made from a seed are learned from beside the data set's rows; who starts a {@link Training} hands them
 * in.
 *
 * @param rareForms digits in forms that MNIST hardly has
 * @param doodles letters, shapes and scribbles, of which the network is to learn that they are no digit
 */
public record Generated(
        @SerializedName("rareForms") int rareForms,
        @SerializedName("doodles") int doodles) {
    /** None. */
    public static final Generated NONE = new Generated(0, 0);

    private static final int MOST = 100_000;

    public Generated {
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

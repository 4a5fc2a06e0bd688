package inkling.analysis.neighbors;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.file.ModelChecksum;
import java.util.Optional;

/** What numbers of an image are compared: its pixels, or what a model makes of them. Immutable; for any number of threads. */
public final class Features {
    private static final Features PIXELS = new Features("pixels", Picture.SIZE, (images, n) -> images);

    private interface Function {
        float[] apply(float[] images, int n);
    }

    private final String key;
    private final int width;
    private final Function function;

    private Features(String key, int width, Function function) {
        this.key = key;
        this.width = width;
        this.function = function;
    }

    /** The 784 pixels: images are similar that have ink in the same places. */
    public static Features pixels() {
        return PIXELS;
    }

    /** The last hidden layer of a model: images are similar that the model can hardly tell apart. Empty if it has none. */
    public static Optional<Features> ofModel(Classifier model) {
        int width = model.hiddenWidth();
        return width == 0
                ? Optional.empty()
                : Optional.of(new Features("model " + ModelChecksum.of(model), width, model::hidden));
    }

    /** Two features with the same key are the same: {@code pixels}, or {@code model} and its checksum. */
    public String key() {
        return key;
    }

    /** Whether they need not be computed. */
    public boolean areImmediate() {
        return this == PIXELS;
    }

    /** How many numbers an image has. */
    public int width() {
        return width;
    }

    /**
     * The features of some images.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return {@code [n, width]}; may be the images themselves
     */
    public float[] of(float[] images, int n) {
        return function.apply(images, n);
    }
}

package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Explains a score by occlusion: how far it drops when the ink around a pixel is erased (Zeiler and Fergus, "Visualizing and
 * understanding convolutional networks", 2014).
 */
public final class Occlusion {
    /** Side of the erased patch in pixels: about as wide as a stroke. */
    private static final int PATCH = 3;

    /** Number of images classified at a time. */
    private static final int BATCH = 64;

    private static final int SIDE = Picture.SIDE;

    /** Gives the score of each of several images, {@code [n, 784]}, 0..1. */
    private interface Scorer {
        double[] scores(float[] images, int n);
    }

    private Occlusion() {}

    /**
     * The support for a class, whether it is the predicted one or not, in log-odds. Classifies the image again for every second pixel
     * with ink near it, about 120 times.
     *
     * @param classifier the same that made the prediction to be explained
     */
    public static Saliency of(CalibratedClassifier classifier, Picture picture, int label) {
        return of(
                picture,
                (images, n) -> classifier.classify(images, n).stream()
                        .mapToDouble(prediction -> prediction.logOdds(label))
                        .toArray());
    }

    /** The support for a score by the network alone, with one view and no temperature; classifies as many images. */
    public static Saliency of(Classifier model, Picture picture, Score score) {
        return of(picture, (images, n) -> score.of(model.scores(images, n), n));
    }

    private static Saliency of(Picture picture, Scorer scorer) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        double whole = scorer.scores(image, 1)[0];
        int[] centers = centersWithInk(image);
        float[] drop = new float[Picture.SIZE];
        for (int from = 0; from < centers.length; from += BATCH) {
            int count = Math.min(BATCH, centers.length - from);
            float[] erased = new float[count * Picture.SIZE];
            for (int i = 0; i < count; i++) {
                System.arraycopy(image, 0, erased, i * Picture.SIZE, Picture.SIZE);
                erase(erased, i * Picture.SIZE, centers[from + i]);
            }
            double[] scores = scorer.scores(erased, count);
            for (int i = 0; i < count; i++) {
                drop[centers[from + i]] = (float) (whole - scores[i]);
            }
        }
        return new Saliency(distribute(drop, image));
    }

    /**
     * Gives each pixel of ink the mean drop of all patches that erased it, times its brightness. The patches are centered on the
     * black squares of a checkerboard, so that four or five cover every pixel at half the cost of nine.
     */
    private static float[] distribute(float[] drop, float[] image) {
        float[] effects = new float[Picture.SIZE];
        for (int offset = 0; offset < effects.length; offset++) {
            if (image[offset] > 0) {
                float sum = 0;
                int count = 0;
                for (int near : square(offset)) {
                    sum += drop[near];
                    count += isBlack(near) ? 1 : 0;
                }
                effects[offset] = image[offset] * sum / count;
            }
        }
        return effects;
    }

    private static int[] centersWithInk(float[] image) {
        return IntStream.range(0, Picture.SIZE)
                .filter(Occlusion::isBlack)
                .filter(offset -> Arrays.stream(square(offset)).anyMatch(near -> image[near] > 0))
                .toArray();
    }

    private static boolean isBlack(int offset) {
        return (offset / SIDE + offset % SIDE) % 2 == 0;
    }

    private static void erase(float[] pixels, int start, int center) {
        for (int near : square(center)) {
            pixels[start + near] = 0;
        }
    }

    /** The offsets inside the patch centered on a pixel. */
    private static int[] square(int center) {
        int[] offsets = new int[PATCH * PATCH];
        int count = 0;
        int reach = PATCH / 2;
        for (int row = center / SIDE - reach; row <= center / SIDE + reach; row++) {
            for (int column = center % SIDE - reach; column <= center % SIDE + reach; column++) {
                if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) {
                    offsets[count++] = row * SIDE + column;
                }
            }
        }
        return Arrays.copyOf(offsets, count);
    }
}

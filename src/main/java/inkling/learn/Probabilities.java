package inkling.learn;

import inkling.data.Picture;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The probabilities that a model gives some images. Immutable; for any number of threads.
 *
 * @param values {@code [rows, classes]}, each row summing to 1; not copied, and not to be changed
 * @param classes number of classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Probabilities(float[] values, int classes) {
    /** Number of images classified at a time: enough for all threads without holding the pixels of all images. */
    private static final int CHUNK = 4000;

    /** Fewer than a network shares among threads: next to a training, one core is enough. */
    private static final int QUIET_CHUNK = 200;

    /** Number of images of one piece: on all cores, a few milliseconds of a small network. */
    static final int PIECE = 400;

    public Probabilities {
        if (classes < 1 || values.length % classes != 0) {
            throw new IllegalArgumentException(
                    "expected " + classes + " probabilities for each image, got " + values.length + " in all");
        }
    }

    /** Classifies images on all cores. */
    public static Probabilities of(Classifier classifier, Examples examples) {
        return of(classifier, examples, CHUNK, () -> {});
    }

    /** The same in pieces, between which something else is done. */
    static Probabilities of(Classifier classifier, Examples examples, Runnable betweenPieces) {
        return of(classifier, examples, PIECE, betweenPieces);
    }

    /** Classifies images on the calling thread alone, so that training beside it keeps the other cores. */
    public static Probabilities quietly(Classifier classifier, Examples examples) {
        return of(classifier, examples, QUIET_CHUNK, () -> {});
    }

    private static Probabilities of(Classifier classifier, Examples examples, int chunk, Runnable betweenChunks) {
        int classes = classifier.classes();
        float[] all = new float[examples.size() * classes];
        for (int from = 0; from < examples.size(); from += chunk) {
            int count = Math.min(chunk, examples.size() - from);
            float[] images = new float[count * Picture.SIZE];
            for (int i = 0; i < count; i++) {
                examples.image(from + i, images, i * Picture.SIZE);
            }
            System.arraycopy(classifier.classify(images, count), 0, all, from * classes, count * classes);
            betweenChunks.run();
        }
        return new Probabilities(all, classes);
    }

    /** Number of images. */
    public int rows() {
        return values.length / classes;
    }

    /** The probability 0..1 of a class for an image. */
    public float at(int row, int label) {
        return values[row * classes + label];
    }

    /** The most probable class of an image; of equally probable ones, the first. */
    public int best(int row) {
        int best = 0;
        for (int label = 1; label < classes; label++) {
            best = at(row, label) > at(row, best) ? label : best;
        }
        return best;
    }

    /**
     * How many images have their label as the most probable class.
     *
     * @param labels gives that of an image
     */
    public int correct(IntUnaryOperator labels) {
        return (int) IntStream.range(0, rows())
                .filter(row -> best(row) == labels.applyAsInt(row))
                .count();
    }
}

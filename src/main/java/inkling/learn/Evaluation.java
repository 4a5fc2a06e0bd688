package inkling.learn;

import inkling.data.OneHotLabels;
import inkling.data.Picture;

/** What a classifier is worth on some labelled pictures. Immutable. */
public final class Evaluation {
    /** Pictures classified at a time: enough for every worker, and not the memory of all of them. */
    private static final int CHUNK = 4000;

    /** Keeps the cross-entropy of a sure mistake finite, as Keras does. */
    private static final double LEAST = 1e-7;

    private final byte[] labels;
    private final byte[] digits;
    private final float[] confidences;
    private final double crossEntropy;
    private final int[][] confusion = new int[OneHotLabels.CLASSES][OneHotLabels.CLASSES];
    private final int correct;

    private Evaluation(byte[] labels, byte[] digits, float[] confidences, double crossEntropy) {
        this.labels = labels;
        this.digits = digits;
        this.confidences = confidences;
        this.crossEntropy = crossEntropy;
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            confusion[labels[i]][digits[i]]++;
            right += labels[i] == digits[i] ? 1 : 0;
        }
        correct = right;
    }

    /** Classifies every example, at least one. */
    public static Evaluation of(Classifier classifier, Examples examples) {
        int n = examples.size();
        if (n == 0) {
            throw new IllegalArgumentException("expected at least one picture to evaluate on, got none");
        }
        byte[] labels = new byte[n];
        byte[] digits = new byte[n];
        float[] confidences = new float[n];
        double loss = 0;
        for (int from = 0; from < n; from += CHUNK) {
            int count = Math.min(CHUNK, n - from);
            float[] probabilities = classifier.classify(images(examples, from, count), count);
            for (int i = 0; i < count; i++) {
                int at = i * OneHotLabels.CLASSES;
                int digit = Prediction.likeliest(probabilities, at);
                labels[from + i] = (byte) examples.label(from + i);
                digits[from + i] = (byte) digit;
                confidences[from + i] = probabilities[at + digit];
                loss -= Math.log(Math.max(LEAST, probabilities[at + labels[from + i]]));
            }
        }
        return new Evaluation(labels, digits, confidences, loss / n);
    }

    private static float[] images(Examples examples, int from, int count) {
        float[] images = new float[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            examples.image(from + i, images, i * Picture.SIZE);
        }
        return images;
    }

    /** How many pictures were classified. */
    public int rows() {
        return labels.length;
    }

    /** How many of them rightly. */
    public int correct() {
        return correct;
    }

    /** The share classified rightly, 0..1. */
    public double accuracy() {
        return correct / (double) rows();
    }

    /** Where the accuracy on digits of the same kind lies, with 95 % confidence. */
    public Interval interval() {
        return Interval.wilson(correct, rows());
    }

    /** The mean of -log of the probability given to the right digit, in nats; less is better. */
    public double crossEntropy() {
        return crossEntropy;
    }

    /** The share of one digit's pictures classified rightly, 0..1; NaN where it has none. */
    public double accuracy(int digit) {
        int all = 0;
        for (int count : confusion[digit]) {
            all += count;
        }
        return confusion[digit][digit] / (double) all;
    }

    /** How many pictures of {@code label} were taken for {@code digit}: rows of the matrix are the truth, columns what the model said. */
    public int confusion(int label, int digit) {
        return confusion[label][digit];
    }

    /** The label of one of the pictures. */
    public int label(int index) {
        return labels[index];
    }

    /** What one of the pictures was taken for. */
    public int digit(int index) {
        return digits[index];
    }

    /** What each of the pictures was taken for, one byte 0..9 a picture; a copy. */
    public byte[] digits() {
        return digits.clone();
    }

    /** The probability of what one of the pictures was taken for. */
    public float confidence(int index) {
        return confidences[index];
    }
}

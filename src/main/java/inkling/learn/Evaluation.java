package inkling.learn;

import inkling.data.Classes;
import inkling.data.Picture;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

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
    private final int[][] confusion;
    private final int correct;

    private Evaluation(byte[] labels, byte[] digits, float[] confidences, double crossEntropy, int[][] confusion) {
        this.labels = labels;
        this.digits = digits;
        this.confidences = confidences;
        this.crossEntropy = crossEntropy;
        this.confusion = confusion;
        correct = IntStream.range(0, confusion.length).map(i -> confusion[i][i]).sum();
    }

    /** Classifies every example, at least one. */
    public static Evaluation of(Classifier classifier, Examples examples) {
        if (examples.size() == 0) {
            throw new IllegalArgumentException("expected at least one picture to evaluate on, got none");
        }
        float[] probabilities = new float[examples.size() * Classes.DIGITS.count()];
        for (int from = 0; from < examples.size(); from += CHUNK) {
            int count = Math.min(CHUNK, examples.size() - from);
            float[] some = classifier.classify(images(examples, from, count), count);
            System.arraycopy(some, 0, probabilities, from * Classes.DIGITS.count(), some.length);
        }
        // not before the pictures are classified: until then ND4J may still be loading
        try (INDArray labels = Tensors.labels(examples);
                INDArray predictions = Tensors.of(probabilities, examples.size(), Classes.DIGITS.count())) {
            return of(labels, predictions);
        }
    }

    private static float[] images(Examples examples, int from, int count) {
        float[] images = new float[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            examples.image(from + i, images, i * Picture.SIZE);
        }
        return images;
    }

    /**
     * Judges predictions.
     *
     * @param labels {@code [n, 10]}, one-hot; all of digits, or else IllegalArgumentException
     * @param predictions {@code [n, 10]}, probabilities
     */
    static Evaluation of(INDArray labels, INDArray predictions) {
        if (labels.sumNumber().longValue() != labels.size(0)) {
            throw new IllegalArgumentException("expected pictures of digits to evaluate on, got one of none");
        }
        byte[] truth = likeliest(labels);
        byte[] digits = likeliest(predictions);
        try (INDArray confidences = predictions.max(1);
                INDArray likelihoods = labels.mul(predictions);
                INDArray likelihood = likelihoods.sum(1)) {
            return new Evaluation(
                    truth, digits, confidences.toFloatVector(), crossEntropy(likelihood), confusion(labels, digits));
        }
    }

    /** The column of each row's largest number, the first of equals. */
    private static byte[] likeliest(INDArray rows) {
        try (INDArray columns = rows.argMax(1)) {
            int[] wide = columns.toIntVector();
            byte[] digits = new byte[wide.length];
            for (int i = 0; i < wide.length; i++) {
                digits[i] = (byte) wide[i];
            }
            return digits;
        }
    }

    /**
     * @param likelihood of the right digit of each picture
     */
    private static double crossEntropy(INDArray likelihood) {
        try (INDArray exact = likelihood.castTo(DataType.DOUBLE)) {
            BooleanIndexing.replaceWhere(exact, LEAST, Conditions.lessThan(LEAST));
            Transforms.log(exact, false);
            return -exact.meanNumber().doubleValue();
        }
    }

    /** How often each label, the rows, met each digit, the columns: one-hot labels, transposed, by one-hot digits. */
    private static int[][] confusion(INDArray labels, byte[] digits) {
        try (INDArray said = Tensors.oneHot(digits);
                INDArray counts = Nd4j.gemm(labels, said, true, false)) {
            int[][] confusion = new int[Classes.DIGITS.count()][Classes.DIGITS.count()];
            for (int label = 0; label < Classes.DIGITS.count(); label++) {
                for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
                    confusion[label][digit] = counts.getInt(label, digit);
                }
            }
            return confusion;
        }
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

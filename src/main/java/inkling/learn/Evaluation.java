package inkling.learn;

import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How well a classifier does on labeled images. Immutable. */
public final class Evaluation {
    /** Limits the cross-entropy of a confident mistake, as Keras does. */
    private static final double LEAST_PROBABILITY = 1e-7;

    private final byte[] labels;
    private final byte[] digits;
    private final float[] confidences;
    private final double crossEntropy;
    private final int[][] confusion;
    private final Probabilities probabilities;
    private final int correct;

    private Evaluation(
            byte[] labels,
            byte[] digits,
            float[] confidences,
            double crossEntropy,
            int[][] confusion,
            Probabilities probabilities) {
        this.labels = labels;
        this.digits = digits;
        this.confidences = confidences;
        this.crossEntropy = crossEntropy;
        this.confusion = confusion;
        this.probabilities = probabilities;
        correct = IntStream.range(0, confusion.length).map(i -> confusion[i][i]).sum();
    }

    /** The cross-entropy of one prediction in nats: minus the logarithm of the probability of its label, which is limited to 1e-7. */
    public static double crossEntropy(double probability) {
        return Math.max(0.0, -Math.log(Math.max(probability, LEAST_PROBABILITY))); // never -0.0
    }

    /** Classifies all examples; IllegalArgumentException if there are none, or if the classifier has other classes. */
    public static Evaluation of(Classifier classifier, Examples examples) {
        check(classifier, examples);
        return of(examples, Probabilities.of(classifier, examples));
    }

    /** The same in pieces of a few milliseconds, between which something else is done, such as to wait. */
    public static Evaluation of(Classifier classifier, Examples examples, Runnable betweenPieces) {
        check(classifier, examples);
        return of(examples, Probabilities.of(classifier, examples, betweenPieces));
    }

    private static void check(Classifier classifier, Examples examples) {
        if (examples.size() == 0) {
            throw new IllegalArgumentException("expected at least one image to evaluate on, got none");
        }
        int classes = examples.classes();
        if (classifier.classes() != classes) {
            throw new IllegalArgumentException(
                    "expected a model of " + classes + " classes, got one of " + classifier.classes());
        }
    }

    private static Evaluation of(Examples examples, Probabilities probabilities) {
        int classes = examples.classes();
        // only after the images are classified: until then ND4J may still be loading
        try (INDArray labels = Tensors.labels(examples);
                INDArray predictions = Tensors.of(probabilities.values(), examples.size(), classes)) {
            return of(labels, predictions, probabilities);
        }
    }

    /**
     * Evaluates predictions.
     *
     * @param labels {@code [n, classes]}, one-hot; IllegalArgumentException if a row has no class
     * @param predictions {@code [n, classes]}, probabilities
     */
    static Evaluation of(INDArray labels, INDArray predictions) {
        try (INDArray flat = predictions.dup('c')) {
            return of(labels, predictions, new Probabilities(flat.data().asFloat(), (int) predictions.size(1)));
        }
    }

    private static Evaluation of(INDArray labels, INDArray predictions, Probabilities probabilities) {
        if (labels.sumNumber().longValue() != labels.size(0)) {
            throw new IllegalArgumentException("expected images of digits to evaluate on, got one of none");
        }
        byte[] truth = argmax(labels);
        byte[] digits = argmax(predictions);
        try (INDArray confidences = predictions.max(1);
                INDArray products = labels.mul(predictions);
                INDArray likelihoods = products.sum(1)) {
            return new Evaluation(
                    truth,
                    digits,
                    confidences.toFloatVector(),
                    crossEntropy(likelihoods),
                    confusion(labels, digits),
                    probabilities);
        }
    }

    /** The column of the largest value in each row, the first one of equals. */
    private static byte[] argmax(INDArray rows) {
        try (INDArray columns = rows.argMax(1)) {
            int[] wide = columns.toIntVector();
            byte[] narrow = new byte[wide.length];
            for (int i = 0; i < wide.length; i++) {
                narrow[i] = (byte) wide[i];
            }
            return narrow;
        }
    }

    /**
     * The mean cross-entropy.
     *
     * @param likelihoods the predicted probability of each image's label
     */
    private static double crossEntropy(INDArray likelihoods) {
        try (INDArray exact = likelihoods.castTo(DataType.DOUBLE)) {
            BooleanIndexing.replaceWhere(exact, LEAST_PROBABILITY, Conditions.lessThan(LEAST_PROBABILITY));
            Transforms.log(exact, false);
            return -exact.meanNumber().doubleValue();
        }
    }

    /** Counts label (rows) against prediction (columns): one-hot labels, transposed, times one-hot predictions. */
    private static int[][] confusion(INDArray labels, byte[] digits) {
        int classes = (int) labels.size(1);
        try (INDArray predicted = Tensors.oneHot(digits, classes);
                INDArray counts = Nd4j.gemm(labels, predicted, true, false)) {
            return counts.toIntMatrix();
        }
    }

    /** Number of images. */
    public int rows() {
        return labels.length;
    }

    /** Number of classes. */
    public int classes() {
        return confusion.length;
    }

    /** Number of images classified correctly. */
    public int correct() {
        return correct;
    }

    /** Share of the images classified correctly, 0..1. */
    public double accuracy() {
        return correct / (double) rows();
    }

    /** The 95% confidence interval of the accuracy. */
    public Interval interval() {
        return Interval.wilson(correct, rows());
    }

    /** Mean negative logarithm of the probability given to the label, in nats; lower is better. */
    public double crossEntropy() {
        return crossEntropy;
    }

    /** Share of one label's images classified correctly, 0..1; NaN if there are none. */
    public double accuracy(int label) {
        return confusion[label][label] / (double) IntStream.of(confusion[label]).sum();
    }

    /** Number of images of a label that were classified as {@code digit}. */
    public int confusion(int label, int digit) {
        return confusion[label][digit];
    }

    /** The label of an image. */
    public int label(int index) {
        return labels[index];
    }

    /** The predicted class of an image. */
    public int digit(int index) {
        return digits[index];
    }

    /** The predicted class of each image, one byte per image; a copy. */
    public byte[] digits() {
        return digits.clone();
    }

    /** The probabilities of all classes, in the order of the images. */
    public Probabilities probabilities() {
        return probabilities;
    }

    /** The probability of the predicted class of an image. */
    public float confidence(int index) {
        return confidences[index];
    }
}

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

    private final Probabilities probabilities;
    private final byte[] digits;
    private final int[][] confusion;
    private final int correct;
    private final double crossEntropy;

    /**
     * @param labels one per image; IllegalArgumentException if one has no class
     */
    Evaluation(byte[] labels, Probabilities probabilities) {
        this.probabilities = probabilities;
        int classes = probabilities.classes();
        digits = new byte[labels.length];
        for (int row = 0; row < labels.length; row++) {
            digits[row] = (byte) probabilities.best(row);
        }
        try (INDArray truth = Tensors.oneHot(labels, classes);
                INDArray predicted = Tensors.oneHot(digits, classes);
                INDArray counts = Nd4j.gemm(truth, predicted, true, false);
                INDArray all = Tensors.of(probabilities.values(), labels.length, classes);
                INDArray likelihoods = all.muli(truth).sum(1)) {
            if (truth.sumNumber().longValue() != labels.length) {
                throw new IllegalArgumentException("expected images of digits to evaluate on, got one of none");
            }
            confusion = counts.toIntMatrix(); // one-hot labels, transposed, times one-hot predictions
            crossEntropy = crossEntropy(likelihoods);
        }
        correct = IntStream.range(0, classes).map(i -> confusion[i][i]).sum();
    }

    /** The mean over the probabilities of the labels. */
    private static double crossEntropy(INDArray likelihoods) {
        try (INDArray exact = likelihoods.castTo(DataType.DOUBLE)) {
            BooleanIndexing.replaceWhere(exact, LEAST_PROBABILITY, Conditions.lessThan(LEAST_PROBABILITY));
            Transforms.log(exact, false);
            return -exact.meanNumber().doubleValue();
        }
    }

    /** The cross-entropy of one prediction in nats: minus the logarithm of the probability of its label, which is limited to 1e-7. */
    public static double crossEntropy(double probability) {
        return Math.max(0.0, -Math.log(Math.max(probability, LEAST_PROBABILITY))); // never -0.0
    }

    /** Classifies all examples; IllegalArgumentException if there are none, or if the classifier has other classes. */
    public static Evaluation of(Classifier classifier, Examples examples) {
        check(classifier, examples);
        return new Evaluation(examples.labels(), Probabilities.of(classifier, examples));
    }

    /** The same in pieces of a few milliseconds, between which something else is done, such as to wait. */
    public static Evaluation of(Classifier classifier, Examples examples, Runnable betweenPieces) {
        check(classifier, examples);
        return new Evaluation(examples.labels(), Probabilities.of(classifier, examples, betweenPieces));
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

    /** Number of images. */
    public int rows() {
        return digits.length;
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
        return probabilities.at(index, digits[index]);
    }
}

package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Interval;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.DigitFeatures;
import inkling.learn.calibrate.Temperature;
import inkling.sketch.LabeledSketch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The results of a calibration, each computed directly from its definition. */
final class CalibrationByHand {
    private static final int BINS = 15;

    private final CalibratedClassifier calibrated;
    private final DataSet data;

    CalibrationByHand(Classifier classifier, DataSet data) {
        this.calibrated = new CalibratedClassifier(classifier, Temperature.NONE);
        this.data = data;
    }

    /** An image, its label, and the prediction for it. */
    record Case(Picture picture, int label, Prediction prediction) {
        boolean isCorrect() {
            return prediction.digit() == label;
        }

        /** The ten probabilities p with {@code log p / temperature} as scores. */
        double[] at(double temperature) {
            double[] powers = IntStream.range(0, 10)
                    .mapToDouble(digit -> Math.pow(prediction.probability(digit), 1 / temperature))
                    .toArray();
            double sum = Arrays.stream(powers).sum();
            return Arrays.stream(powers).map(power -> power / sum).toArray();
        }

        double confidenceAt(double temperature) {
            return Arrays.stream(at(temperature)).max().orElseThrow();
        }
    }

    List<Case> rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> of(data.images().picture(row), data.label(row)))
                .toList();
    }

    List<Case> drawn(List<LabeledSketch> samples) {
        return samples.stream()
                .map(sample ->
                        of(CalibrationInputs.picture(sample), sample.label().orElseThrow()))
                .toList();
    }

    List<Case> unlabeled(List<Picture> pictures) {
        return pictures.stream().map(picture -> of(picture, -1)).toList();
    }

    private Case of(Picture picture, int label) {
        return new Case(picture, label, calibrated.classify(picture));
    }

    static double accuracy(List<Case> cases) {
        return share(cases.stream().filter(Case::isCorrect).count(), cases);
    }

    /** The mean of {@code -log p} over the true labels. */
    static double crossEntropy(List<Case> cases, double temperature) {
        return cases.stream()
                .mapToDouble(each -> -Math.log(each.at(temperature)[each.label()]))
                .average()
                .orElseThrow();
    }

    /** Over 15 bins of confidence: how far mean confidence and accuracy are apart, weighted by the share of the cases. */
    static double calibrationError(List<Case> cases, double temperature) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double over = (double) bin / BINS;
            double upTo = (bin + 1.0) / BINS;
            List<Case> inBin = cases.stream()
                    .filter(each -> each.confidenceAt(temperature) > over)
                    .filter(each -> each.confidenceAt(temperature) <= upTo + 1e-9)
                    .toList();
            double confidence = inBin.stream()
                    .mapToDouble(each -> each.confidenceAt(temperature))
                    .sum();
            error +=
                    Math.abs(confidence - inBin.stream().filter(Case::isCorrect).count());
        }
        return error / cases.size();
    }

    /** The cases with at least this confidence. */
    static List<Case> answered(List<Case> cases, double temperature, double least) {
        return cases.stream()
                .filter(each -> each.confidenceAt(temperature) >= least)
                .toList();
    }

    /** The probability that each image is a digit: by the calibration's weights, and the five nearest of the first rows. */
    double[] probabilities(List<Case> cases, Calibration calibration, int rows) {
        return cases.parallelStream()
                .mapToDouble(each -> calibration.detector().probability(features(each, calibration, rows)))
                .toArray();
    }

    private DigitFeatures features(Case each, Calibration calibration, int rows) {
        double confidence = each.confidenceAt(calibration.temperature().value());
        double logOdds = Math.log(confidence / (1 - confidence));
        double distance = IntStream.range(0, rows)
                .mapToDouble(row -> distance(each.picture(), row))
                .sorted()
                .limit(5)
                .average()
                .orElseThrow();
        double ink = Math.sqrt(IntStream.range(0, Picture.SIZE)
                .mapToDouble(i -> Math.pow(each.picture().at(i) / 255.0, 2))
                .sum());
        return new DigitFeatures(Math.max(-5, Math.min(10, logOdds)), distance, distance / ink);
    }

    private double distance(Picture picture, int row) {
        double squares = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            int difference = picture.at(i) - data.images().at(row, i);
            squares += difference * difference;
        }
        return Math.sqrt(squares) / 255;
    }

    /** The share that is accepted as a digit. */
    static double accepted(double[] probabilities, Calibration calibration) {
        double threshold = calibration.detector().threshold();
        return Arrays.stream(probabilities)
                .map(each -> each >= threshold ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** The share of all pairs in which the digit has the larger number; ties count half. */
    static double auroc(double[] digits, double[] others) {
        return Arrays.stream(digits)
                .flatMap(digit -> Arrays.stream(others).map(other -> (Math.signum(digit - other) + 1) / 2))
                .average()
                .orElseThrow();
    }

    /** That each end of an interval is 1.96 of its own standard errors away from the share. */
    static void assertWilson(Interval interval, double share, int count) {
        for (double end : new double[] {interval.low(), interval.high()}) {
            double standardError = Math.sqrt(end * (1 - end) / count);
            assertThat(Math.abs(share - end)).isCloseTo(1.959964 * standardError, within(1e-6));
        }
    }

    static List<Case> both(List<Case> some, List<Case> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static double share(long count, List<Case> cases) {
        return (double) count / cases.size();
    }
}

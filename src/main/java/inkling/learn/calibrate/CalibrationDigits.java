package inkling.learn.calibrate;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.Probabilities;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.NeighborIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Validation digits and images of no digit to fit calibrations on, with their nearest training digits. These are searched once:
 * they do not depend on the model, and the search takes longer than all the rest. Immutable; for any number of threads.
 */
record CalibrationDigits(String dataSha256, List<Case> digits, List<Integer> labels, List<Case> others) {
    /** Number of validation rows to use, evenly spread: the share of digits rejected then varies by half a point. */
    static final int MOST = 1000;

    /** With fewer validation rows than this, nothing is fitted. */
    static final int LEAST = 100;

    /** Share of the digits that a detector must accept. */
    private static final double ACCEPTED = 0.97;

    /** Standard deviations by which the accuracy on this sample may differ from that on all validation rows. */
    private static final double TOLERANCE = 4;

    CalibrationDigits {
        digits = List.copyOf(digits);
        labels = List.copyOf(labels);
        others = List.copyOf(others);
    }

    /** An image and its nearest training digits. */
    record Case(Picture picture, List<Neighbor> nearest) {}

    /**
     * Takes some of the last rows of the train split. Takes a second or two, on all cores.
     *
     * @param dataSha256 checksum of the data set
     * @param validationRows number of rows at the end of the train split that models have not learned from
     * @param others images of no digit; none for a data set of other classes, whose nearest rows are not searched either
     * @throws CancellationException if the thread is interrupted
     */
    static CalibrationDigits of(
            DataSet data, String dataSha256, int validationRows, NeighborIndex index, List<Picture> others) {
        int first = data.trainRows() - validationRows;
        int step = Math.max(1, (validationRows + MOST - 1) / MOST);
        List<Integer> rows = IntStream.iterate(first, row -> row < data.trainRows(), row -> row + step)
                .filter(row -> data.label(row) != OneHotLabels.NO_CLASS)
                .boxed()
                .toList();
        Thread caller = Thread.currentThread();
        return new CalibrationDigits(
                dataSha256,
                others.isEmpty()
                        ? rows.stream()
                                .map(row -> new Case(data.images().picture(row), List.of()))
                                .toList()
                        : cases(rows.stream().map(data.images()::picture), index, first, caller),
                rows.stream().map(data::label).toList(),
                cases(others.stream(), index, first, caller));
    }

    private static List<Case> cases(Stream<Picture> pictures, NeighborIndex index, int trainRows, Thread caller) {
        return pictures.parallel()
                .map(picture -> {
                    if (caller.isInterrupted()) {
                        throw new CancellationException();
                    }
                    return new Case(picture, index.nearest(picture, DigitVerdict.NEAREST, trainRows));
                })
                .toList();
    }

    /** Whether the model was validated on these digits: its accuracy on them is the one on its card, or its card has none yet. */
    boolean belongTo(Classifier model) {
        Double known = model.card().validationAccuracy();
        if (known == null) {
            return model.card().epochs() == 0;
        }
        float[] probabilities = model.classify(images(digits), digits.size());
        int correct = new Probabilities(probabilities, model.classes()).correct(labels::get);
        double deviation = Math.sqrt(known * (1 - known) / digits.size());
        // of a model without a mistake on its card, one is rounding
        return Math.abs(correct / (double) digits.size() - known) <= TOLERANCE * deviation + 1.0 / digits.size();
    }

    /** Fits temperature and detector to a model; a few thousand predictions. */
    ModelCalibration calibrate(Classifier model) {
        CalibratedClassifier views = new CalibratedClassifier(model, Temperature.NONE);
        List<Prediction> claimed = views.classify(images(digits), digits.size());
        Temperature temperature = Temperature.fit(claimed, labels);
        List<Prediction> predictions = claimed.stream().map(temperature::apply).toList();
        List<Prediction> ofOthers = others.isEmpty()
                ? List.of()
                : views.classify(images(others), others.size()).stream()
                        .map(temperature::apply)
                        .toList();
        return new ModelCalibration(
                Calibration.nameOf(model),
                dataSha256,
                temperature,
                others.isEmpty() || !model.classNames().isDigits()
                        ? DigitDetector.NONE
                        : DigitDetector.fit(features(digits, predictions), features(others, ofOthers), ACCEPTED),
                ReliabilityDiagram.of(predictions, labels),
                AccuracyByConfidence.of(predictions, labels));
    }

    private static List<DigitFeatures> features(List<Case> cases, List<Prediction> predictions) {
        List<DigitFeatures> features = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            features.add(DigitFeatures.of(predictions.get(i), each.picture, each.nearest));
        }
        return features;
    }

    private static float[] images(List<Case> cases) {
        float[] images = new float[cases.size() * Picture.SIZE];
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).picture.toFloats(images, i * Picture.SIZE);
        }
        return images;
    }
}

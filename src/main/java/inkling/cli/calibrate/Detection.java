package inkling.cli.calibrate;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import inkling.learn.calibrate.Temperature;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the features of images that a detector judges, on all cores.
 *
 * @param classifier without temperature scaling
 */
record Detection(CalibratedClassifier classifier, Temperature temperature, NeighborIndex neighbors) {
    /**
     * The features of classified images.
     *
     * @param rows only the training rows before this one count as neighbors
     */
    List<DigitFeatures> features(LabeledPredictions images, int rows) {
        List<Prediction> predictions = images.at(temperature);
        return IntStream.range(0, predictions.size())
                .parallel()
                .mapToObj(i ->
                        DigitFeatures.of(predictions.get(i), images.pictures().get(i), neighbors, rows))
                .toList();
    }

    /** The features of images without labels. */
    List<DigitFeatures> features(List<Picture> pictures, int rows) {
        return pictures.parallelStream()
                .map(picture ->
                        DigitFeatures.of(temperature.apply(classifier.classify(picture)), picture, neighbors, rows))
                .toList();
    }

    static double[] probabilities(DigitDetector detector, List<DigitFeatures> features) {
        return features.stream().mapToDouble(detector::probability).toArray();
    }
}

package inkling.cli.calibrate;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labeled images and the predictions for them.
 *
 * @param predictions one per image, without temperature scaling
 * @param labels the true classes
 */
record LabeledPredictions(List<Picture> pictures, List<Prediction> predictions, List<Integer> labels) {
    /** Classifies all images, on all cores. */
    static LabeledPredictions of(List<Picture> pictures, List<Integer> labels, CalibratedClassifier classifier) {
        return new LabeledPredictions(
                pictures, pictures.parallelStream().map(classifier::classify).toList(), labels);
    }

    /** The predictions with a temperature. */
    List<Prediction> at(Temperature temperature) {
        return predictions.stream().map(temperature::apply).toList();
    }

    ReliabilityDiagram reliability(Temperature temperature) {
        return ReliabilityDiagram.of(at(temperature), labels);
    }

    /** At most this many of the images, evenly spread. */
    List<Picture> some(int most) {
        int step = Math.max(1, (pictures.size() + most - 1) / most);
        return IntStream.iterate(0, i -> i < pictures.size(), i -> i + step)
                .mapToObj(pictures::get)
                .toList();
    }

    double accuracy() {
        long correct = 0;
        for (int i = 0; i < labels.size(); i++) {
            correct += predictions.get(i).digit() == labels.get(i) ? 1 : 0;
        }
        return (double) correct / labels.size();
    }
}

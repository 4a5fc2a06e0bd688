package inkling.cli;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.calibrate.Reliability;
import inkling.learn.calibrate.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labelled digits and what a reader says of them.
 *
 * @param predictions one a picture, before any temperature
 * @param labels the true digits
 */
record Measured(List<Picture> pictures, List<Prediction> predictions, List<Integer> labels) {
    /** Reads all pictures, on all cores. */
    static Measured of(List<Picture> pictures, List<Integer> labels, DigitReader reader) {
        return new Measured(
                pictures, pictures.parallelStream().map(reader::read).toList(), labels);
    }

    /** What the reader says with a temperature. */
    List<Prediction> at(Temperature temperature) {
        return predictions.stream().map(temperature::apply).toList();
    }

    Reliability reliability(Temperature temperature) {
        return Reliability.of(at(temperature), labels);
    }

    /** At most so many of the pictures, evenly spread. */
    List<Picture> some(int most) {
        int step = Math.max(1, (pictures.size() + most - 1) / most);
        return IntStream.iterate(0, i -> i < pictures.size(), i -> i + step)
                .mapToObj(pictures::get)
                .toList();
    }

    double accuracy() {
        long right = 0;
        for (int i = 0; i < labels.size(); i++) {
            right += predictions.get(i).digit() == labels.get(i) ? 1 : 0;
        }
        return (double) right / labels.size();
    }
}

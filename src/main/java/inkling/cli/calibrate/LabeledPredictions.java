package inkling.cli.calibrate;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Temperature;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Labeled images and the predictions for them.
 *
 * @param predictions one per image, without temperature scaling
 * @param labels the true classes
 * @param writers who drew each; empty where that is not known
 */
record LabeledPredictions(
        List<Picture> pictures, List<Prediction> predictions, List<Integer> labels, List<String> writers) {
    /** Classifies all images, on all cores. */
    static LabeledPredictions of(
            List<Picture> pictures, List<Integer> labels, List<String> writers, CalibratedClassifier classifier) {
        return new LabeledPredictions(
                pictures, pictures.parallelStream().map(classifier::classify).toList(), labels, writers);
    }

    /** The predictions with a temperature. */
    List<Prediction> at(Temperature temperature) {
        return predictions.stream().map(temperature::apply).toList();
    }

    /** At most this many of the images, evenly spread. */
    LabeledPredictions some(int most) {
        int step = Math.max(1, (pictures.size() + most - 1) / most);
        int[] rows =
                IntStream.iterate(0, i -> i < pictures.size(), i -> i + step).toArray();
        return new LabeledPredictions(
                chosen(pictures, rows),
                chosen(predictions, rows),
                chosen(labels, rows),
                writers.isEmpty() ? writers : chosen(writers, rows));
    }

    /** The elements of a list at some indices, which may repeat. */
    static <T> List<T> chosen(List<T> all, int[] rows) {
        return IntStream.of(rows).mapToObj(all::get).toList();
    }

    /** The images of each writer, or each image by itself where the writers are not known. */
    List<int[]> groups() {
        Collection<List<Integer>> groups = IntStream.range(0, labels.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> writers.isEmpty() ? i : writers.get(i), LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream()
                .map(group -> group.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    boolean isCorrect(int i) {
        return predictions.get(i).digit() == labels.get(i);
    }

    double accuracy() {
        long correct = IntStream.range(0, labels.size()).filter(this::isCorrect).count();
        return (double) correct / labels.size();
    }
}

package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run as it was after one epoch: its model, and how it classified the validation rows up to then. Immutable.
 *
 * @param epoch from 1
 * @param model after the epoch
 * @param firstLayer the weights of the model's first layer
 * @param classified the validation rows, in ascending order
 * @param drawing the model's prediction for a drawing, if there is one, by the average of three views as on Draw; with the
 *     temperature fitted to the model where that is stored
 * @param myDigits how training on My digits changed the accuracy on them, if the run uses them
 */
public record Snapshot(
        int epoch,
        Classifier model,
        FirstLayer firstLayer,
        List<ClassifiedRow> classified,
        Optional<Prediction> drawing,
        Optional<MyDigitsComparison> myDigits) {

    /**
     * Reads the stored results of an epoch.
     *
     * @param epoch from 1 to the run's last
     * @param data the data set it was trained on
     * @param drawn a drawing to classify; null for none
     */
    public static Snapshot read(Run run, int epoch, DataSet data, @Nullable Picture drawn) throws IOException {
        if (run.classes().count() != data.classes().count()) {
            throw new IOException("expected the data set that it was trained on, of "
                    + run.classes().count() + " classes, found another one, of "
                    + data.classes().count() + " classes");
        }
        Classifier model = run.classifier(epoch);
        return new Snapshot(
                epoch,
                model,
                FirstLayer.of(model.parameters()),
                classified(run, epoch, data),
                drawn == null
                        ? Optional.empty()
                        : Optional.of(run.calibrated(model).classify(drawn)),
                MyDigitsFolder.of(run).compare(model));
    }

    private static List<ClassifiedRow> classified(Run run, int epoch, DataSet data) throws IOException {
        List<byte[]> answers = run.answers().read();
        List<byte[]> confidences = run.confidences().read();
        int whole = Math.min(epoch, Math.min(answers.size(), confidences.size()));
        if (whole == 0) {
            return List.of();
        }
        byte[] last = answers.get(whole - 1);
        byte[] shares = confidences.get(whole - 1);
        int first = requireRows(data, last.length);
        return IntStream.range(0, last.length)
                .mapToObj(i -> {
                    int label = data.label(first + i);
                    LearningHistory history = LearningHistory.of(whole, at -> answers.get(at)[i] == label);
                    return new ClassifiedRow(first + i, label, last[i], (shares[i] & 0xFF) / 255.0, history);
                })
                .toList();
    }

    /**
     * The first validation row.
     *
     * @throws IOException if the data set has too few rows, so that it cannot be the one of the run
     */
    static int requireRows(DataSet data, int validationRows) throws IOException {
        int first = data.trainRows() - validationRows;
        if (first < 0) {
            throw new IOException("expected the data set that it was trained on, with " + validationRows
                    + " validation rows, found another one, of " + data.trainRows() + " train rows");
        }
        return first;
    }

    /** The confusion matrix of the validation rows, {@code [label][answer]}. */
    public int[][] confusion() {
        int[][] counts = new int[model.classes()][model.classes()];
        classified.forEach(row -> counts[row.label()][row.answer()]++);
        return counts;
    }

    /** The most confident mistakes among the validation rows, the most confident first. */
    public List<ClassifiedRow> mostWrong(int count) {
        return classified.stream()
                .filter(row -> row.label() != row.answer())
                .sorted(Comparator.comparingDouble(ClassifiedRow::confidence).reversed())
                .limit(count)
                .toList();
    }

    /** The validation rows that were most often correct after one epoch and wrong after the next, the most often first. */
    public List<ClassifiedRow> mostForgotten(int count) {
        return classified.stream()
                .filter(row -> row.history().forgotten() > 0)
                .sorted(Comparator.comparingInt(
                        (ClassifiedRow row) -> -row.history().forgotten()))
                .limit(count)
                .toList();
    }
}

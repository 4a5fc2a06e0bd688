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

/** A run as it was after one epoch: its model, and how it classified the validation rows up to then. Immutable. */
public final class Snapshot {
    private final int epoch;
    private final Classifier model;
    private final FirstLayer firstLayer;
    private final List<byte[]> answers;
    private final byte[] confidences;
    private final byte[] labels;
    private final int classes;
    private final int firstRow;
    private final @Nullable Prediction drawing;
    private final List<ClassifiedRow> classified;
    private final Optional<MyDigitsComparison> myDigits;

    private Snapshot(
            int epoch,
            Classifier model,
            List<byte[]> answers,
            byte[] confidences,
            DataSet data,
            @Nullable Picture drawn,
            Optional<MyDigitsComparison> myDigits) {
        this.myDigits = myDigits;
        this.epoch = epoch;
        this.model = model;
        firstLayer = FirstLayer.of(model.parameters());
        this.answers = answers;
        this.confidences = confidences;
        firstRow = data.trainRows() - confidences.length;
        classes = data.classes().count();
        labels = new byte[confidences.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(firstRow + i);
        }
        drawing = drawn == null ? null : model.classify(drawn);
        classified = IntStream.range(0, labels.length).mapToObj(this::classify).toList();
    }

    /**
     * Reads the stored results of an epoch.
     *
     * @param epoch from 1 to the run's last
     * @param data the data set it was trained on
     * @param drawn a drawing to classify; null for none
     */
    public static Snapshot read(Run run, int epoch, DataSet data, @Nullable Picture drawn) throws IOException {
        List<byte[]> answers = run.answers();
        List<byte[]> confidences = run.confidences();
        int whole = Math.min(epoch, Math.min(answers.size(), confidences.size()));
        Classifier model = run.classifier(epoch);
        return new Snapshot(
                epoch,
                model,
                List.copyOf(answers.subList(0, whole)),
                whole == 0 ? new byte[0] : confidences.get(whole - 1),
                data,
                drawn,
                MyDigitsFolder.of(run).compare(model));
    }

    /** The epoch, from 1. */
    public int epoch() {
        return epoch;
    }

    /** The model after the epoch. */
    public Classifier model() {
        return model;
    }

    /** The weights of the model's first layer. */
    public FirstLayer firstLayer() {
        return firstLayer;
    }

    /** The model's prediction for the drawing, if there is one. */
    public Optional<Prediction> drawing() {
        return Optional.ofNullable(drawing);
    }

    /** How training on My digits changed the accuracy on them, if the run uses them. */
    public Optional<MyDigitsComparison> myDigits() {
        return myDigits;
    }

    /** The confusion matrix of the validation rows, {@code [label][answer]}. */
    public int[][] confusion() {
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < labels.length; i++) {
            counts[labels[i]][last()[i]]++;
        }
        return counts;
    }

    /** The validation rows with a label that got an answer, in ascending order. */
    public int[] rows(int label, int answer) {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == label && last()[i] == answer)
                .map(i -> firstRow + i)
                .toArray();
    }

    /** The most confident mistakes among the validation rows, the most confident first. */
    public List<ClassifiedRow> mostWrong(int count) {
        return classified.stream()
                .filter(row -> row.label() != row.answer())
                .sorted(Comparator.comparingDouble(ClassifiedRow::confidence).reversed())
                .limit(count)
                .toList();
    }

    /** The validation rows that were forgotten most often, the most often first. */
    public List<ClassifiedRow> mostForgotten(int count) {
        return classified.stream()
                .filter(row -> row.history().forgotten() > 0)
                .sorted(Comparator.comparingInt(
                        (ClassifiedRow row) -> -row.history().forgotten()))
                .limit(count)
                .toList();
    }

    private ClassifiedRow classify(int i) {
        LearningHistory history = LearningHistory.of(answers, i, labels[i]);
        return new ClassifiedRow(firstRow + i, labels[i], last()[i], (confidences[i] & 0xFF) / 255.0, history);
    }

    /** When a validation row was learned and forgotten up to this epoch. */
    public LearningHistory history(int row) {
        return classified.get(row - firstRow).history();
    }

    private byte[] last() {
        return answers.get(answers.size() - 1);
    }
}

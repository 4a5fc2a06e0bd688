package inkling.learn.runs;

import inkling.data.Classes;
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

/** A run as it was after one epoch: its model, and how it read the held-back rows up to then. Immutable. */
public final class Snapshot {
    private final int epoch;
    private final Classifier model;
    private final FirstLayer firstLayer;
    private final List<byte[]> answers;
    private final byte[] confidences;
    private final byte[] labels;
    private final int firstRow;
    private final @Nullable Prediction drawing;
    private final List<Reading> readings;
    private final Optional<BeforeAfter> own;

    private Snapshot(
            int epoch,
            Classifier model,
            List<byte[]> answers,
            byte[] confidences,
            DataSet data,
            @Nullable Picture drawn,
            Optional<BeforeAfter> own) {
        this.own = own;
        this.epoch = epoch;
        this.model = model;
        firstLayer = FirstLayer.of(model.parameters());
        this.answers = answers;
        this.confidences = confidences;
        firstRow = data.trainRows() - confidences.length;
        labels = new byte[confidences.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(firstRow + i);
        }
        drawing = drawn == null ? null : model.classify(drawn);
        readings = IntStream.range(0, labels.length).mapToObj(this::reading).toList();
    }

    /**
     * Reads what a run left of an epoch.
     *
     * @param epoch from 1 to the run's last
     * @param data the set it was trained on
     * @param drawn a drawing for the model to read; null for none
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
                OwnFolder.of(run).compare(model));
    }

    /** Which epoch, from 1. */
    public int epoch() {
        return epoch;
    }

    /** The model after it. */
    public Classifier model() {
        return model;
    }

    /** Its first weights. */
    public FirstLayer firstLayer() {
        return firstLayer;
    }

    /** What the model believes of the drawing, if there is one. */
    public Optional<Prediction> drawing() {
        return Optional.ofNullable(drawing);
    }

    /** What came of learning from the user's own digits, if it did. */
    public Optional<BeforeAfter> own() {
        return own;
    }

    /** How many held-back digits of a label got each answer, {@code [label][answer]}. */
    public int[][] confusion() {
        int[][] counts = new int[Classes.DIGITS.count()][Classes.DIGITS.count()];
        for (int i = 0; i < labels.length; i++) {
            counts[labels[i]][last()[i]]++;
        }
        return counts;
    }

    /** The data set's rows of a label that got an answer, in rising order. */
    public int[] rows(int label, int answer) {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == label && last()[i] == answer)
                .map(i -> firstRow + i)
                .toArray();
    }

    /** The held-back digits it is most wrong about: wrong and sure of it, the surest first. */
    public List<Reading> mostWrong(int count) {
        return readings.stream()
                .filter(reading -> reading.label() != reading.answer())
                .sorted(Comparator.comparingDouble(Reading::confidence).reversed())
                .limit(count)
                .toList();
    }

    /** The held-back digits that were forgotten, those forgotten most often first. */
    public List<Reading> mostForgotten(int count) {
        return readings.stream()
                .filter(reading -> reading.learning().forgotten() > 0)
                .sorted(Comparator.comparingInt(
                        (Reading reading) -> -reading.learning().forgotten()))
                .limit(count)
                .toList();
    }

    private Reading reading(int i) {
        Learning learning = Learning.of(answers, i, labels[i]);
        return new Reading(firstRow + i, labels[i], last()[i], (confidences[i] & 0xFF) / 255.0, learning);
    }

    /** How a held-back row of the data set was learned up to this epoch. */
    public Learning learning(int row) {
        return readings.get(row - firstRow).learning();
    }

    private byte[] last() {
        return answers.get(answers.size() - 1);
    }
}

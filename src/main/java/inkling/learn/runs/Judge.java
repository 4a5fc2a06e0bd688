package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Judges models on rows they never learned from: as often as one likes on those held back, and counted on the test rows. */
public final class Judge {
    private final RunStore store;
    private final DataSet data;

    public Judge(RunStore store, DataSet data) {
        this.store = store;
        this.data = data;
    }

    /**
     * Both runs on the rows that both held back, after their last epochs.
     *
     * @return empty if there are no such rows, or one run has no epoch yet
     */
    public Optional<PairedCounts> heldOut(Run a, Run b) throws IOException {
        List<byte[]> allA = a.answers();
        List<byte[]> allB = b.answers();
        if (allA.isEmpty() || allB.isEmpty()) {
            return Optional.empty();
        }
        byte[] lastA = allA.get(allA.size() - 1);
        byte[] lastB = allB.get(allB.size() - 1);
        int rows = Math.min(lastA.length, lastB.length);
        return Optional.of(PairedCounts.count(
                labels(data.trainRows() - rows, data.trainRows()), end(lastA, rows), end(lastB, rows)));
    }

    /** Both runs on the test rows: a look at them for each whose answers are not kept yet. */
    public PairedCounts test(Run a, Run b) throws IOException {
        return PairedCounts.count(labels(data.trainRows(), data.rows()), test(a), test(b));
    }

    /** What a run's last model takes each test row for, kept from then on. */
    public byte[] test(Run run) throws IOException {
        Optional<byte[]> kept = run.testAnswers();
        if (kept.isPresent() && kept.get().length == data.rows() - data.trainRows()) {
            return kept.get();
        }
        Evaluation evaluation = look(Classifier.read(run.model()), run.id());
        WholeFile.write(run.testFile(), evaluation.digits());
        run.write(run.facts().withTest(new RunFacts.Score(evaluation.correct(), evaluation.rows())));
        return evaluation.digits();
    }

    /** Any model on the test rows: a look at them. */
    public Evaluation look(Classifier model, String name) throws IOException {
        store.testLooks().add(name);
        return Evaluation.of(model, Examples.of(data, data.trainRows(), data.rows()));
    }

    /** The labels of some rows. */
    public byte[] labels(int from, int to) {
        byte[] labels = new byte[to - from];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(from + i);
        }
        return labels;
    }

    private static byte[] end(byte[] bytes, int count) {
        return Arrays.copyOfRange(bytes, bytes.length - count, bytes.length);
    }
}

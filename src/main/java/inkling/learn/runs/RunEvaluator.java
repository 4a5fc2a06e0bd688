package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates runs and models on rows they were not trained on: the validation rows any number of times, the test rows with each
 * model counted.
 */
public final class RunEvaluator {
    private final RunStore store;
    private final DataSet data;

    public RunEvaluator(RunStore store, DataSet data) {
        this.store = store;
        this.data = data;
    }

    /**
     * Compares two runs after their last epochs, on the validation rows of both.
     *
     * @return empty if one of the runs has no epoch yet
     */
    public Optional<PairedCounts> compareOnValidation(Run a, Run b) throws IOException {
        List<byte[]> allA = a.answers().read();
        List<byte[]> allB = b.answers().read();
        if (allA.isEmpty() || allB.isEmpty()) {
            return Optional.empty();
        }
        byte[] lastA = allA.get(allA.size() - 1);
        byte[] lastB = allB.get(allB.size() - 1);
        requireClasses(a.classes().count(), a.facts().name());
        requireClasses(b.classes().count(), b.facts().name());
        int rows = Math.min(lastA.length, lastB.length);
        return Optional.of(PairedCounts.count(
                labels(Snapshot.requireRows(data, rows), data.trainRows()), end(lastA, rows), end(lastB, rows)));
    }

    /** Compares two runs on the test rows. Counts as a use for each run that was not evaluated on them yet. */
    public PairedCounts compareOnTest(Run a, Run b) throws IOException {
        return PairedCounts.count(labels(data.trainRows(), data.rows()), testAnswers(a), testAnswers(b));
    }

    /** What the last model of a run predicts for each test row. Stored with the run the first time. */
    public byte[] testAnswers(Run run) throws IOException {
        requireClasses(run.classes().count(), run.facts().name());
        Optional<byte[]> kept = run.testAnswers();
        if (kept.isPresent() && kept.get().length == data.rows() - data.trainRows()) {
            return kept.get();
        }
        Evaluation evaluation = evaluateOnTest(ModelFile.read(run.model()), run.id());
        WholeFile.write(run.testFile(), evaluation.digits());
        run.write(run.facts().withTest(new RunFacts.Score(evaluation.correct(), evaluation.rows())));
        return evaluation.digits();
    }

    /**
     * Evaluates any model on the test rows, and counts it.
     *
     * @param name of the model, for the list of uses
     * @throws IOException also if it has another number of classes than the data set
     */
    public Evaluation evaluateOnTest(Classifier model, String name) throws IOException {
        requireClasses(model.classes(), name);
        store.testSetUses().add(model, name, TestSetId.of(data));
        return Evaluation.of(model, Examples.of(data, data.trainRows(), data.rows()));
    }

    private void requireClasses(int classes, String name) throws IOException {
        int expected = data.classes().count();
        if (classes != expected) {
            throw new IOException("expected a model of the " + expected + " classes of the data set, found " + name
                    + ", of " + classes + " classes");
        }
    }

    /** The labels of the rows from {@code from} to {@code to}, exclusive. */
    public byte[] labels(int from, int to) {
        return Examples.of(data, from, to).labels();
    }

    private static byte[] end(byte[] bytes, int count) {
        return Arrays.copyOfRange(bytes, bytes.length - count, bytes.length);
    }
}

package inkling.learn.runs;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.files.WholeFile;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates runs and models on rows they were not trained on: the validation rows any number of times, the test rows with each
 * model counted. For one thread at a time.
 */
public final class RunEvaluator {
    private final RunStore store;
    private final DataSet data;
    /** Once it is known: of a million rows that takes seconds. */
    private @Nullable TestSetId testSet;

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
        requireClasses(a.classes(), a.facts().name());
        requireClasses(b.classes(), b.facts().name());
        int rows = Math.min(lastA.length, lastB.length);
        return Optional.of(PairedCounts.count(
                labels(Snapshot.requireRows(data, rows), data.trainRows()), end(lastA, rows), end(lastB, rows)));
    }

    /** Compares two runs on the test rows. Counts as a use for each run that was not evaluated on them yet. */
    public PairedCounts compareOnTest(Run a, Run b) throws IOException {
        return PairedCounts.count(labels(data.trainRows(), data.rows()), testAnswers(a), testAnswers(b));
    }

    /** What the last model of a run predicts for each test row. Stored with the run until it is asked for those of another data set. */
    public byte[] testAnswers(Run run) throws IOException {
        requireClasses(run.classes(), run.facts().name());
        TestSetId id = testSet();
        Optional<byte[]> kept = run.facts().isTestedOn(id) ? run.testAnswers() : Optional.empty();
        if (kept.isPresent() && kept.get().length == data.rows() - data.trainRows()) {
            return kept.get();
        }
        Evaluation evaluation = evaluateOnTest(ModelFile.read(run.model()), run.id());
        Files.deleteIfExists(
                run.testFile()); // or whoever is interrupted here leaves answers for other rows than the score says
        run.write(run.facts().withTest(new RunFacts.Score(evaluation.correct(), evaluation.rows()), id));
        WholeFile.write(run.testFile(), evaluation.digits());
        return evaluation.digits();
    }

    /**
     * Evaluates any model on the test rows, and counts it.
     *
     * @param name of the model, for the list of uses
     * @throws IOException also if its classes are not those of the data set; see {@link ClassMatch}
     */
    public Evaluation evaluateOnTest(Classifier model, String name) throws IOException {
        requireClasses(model.classNames(), name);
        store.testSetUses().add(model, name, testSet());
        return Evaluation.of(model, Examples.of(data, data.trainRows(), data.rows()));
    }

    private TestSetId testSet() {
        TestSetId known = testSet;
        if (known == null) {
            known = TestSetId.of(data);
            testSet = known;
        }
        return known;
    }

    private void requireClasses(Classes ofModel, String name) throws IOException {
        Classes expected = data.classes();
        switch (ClassMatch.of(ofModel, expected)) {
            case SAME, OTHER_NAMES -> {}
            case OTHER_COUNT ->
                throw new IOException("expected a model of the " + expected.count() + " classes of the data set, found "
                        + name + ", of " + ofModel.count() + " classes");
            case SAME_NAMES_IN_ANOTHER_ORDER ->
                throw new IOException(name + ": the model has the same classes in another order: expected "
                        + expected.summary() + ", found " + ofModel.summary());
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

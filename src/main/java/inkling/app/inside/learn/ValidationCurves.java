package inkling.app.inside.learn;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.run.TrackedRun;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.Probabilities;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How a network that trains does on some of the validation rows, again and again within an epoch, when the curves have no point yet;
 * and on all of them after each. FX thread only.
 */
final class ValidationCurves {
    /**
     * What came out last.
     *
     * @param accuracy 0..1
     * @param rows on how many validation rows
     */
    record Result(double accuracy, int rows) {
        /** After an epoch; null where the run has no validation rows. */
        static @Nullable Result of(EpochFigures ended, Run run) {
            Double accuracy = ended.validationAccuracy();
            return accuracy == null ? null : new Result(accuracy, run.facts().validationRows());
        }
    }

    /** The most rows within an epoch: they give the accuracy to about two percentage points, and hardly slow the training down. */
    static final int ROWS = 500;

    /** At most one part in this many of the time of one core is spent on it. */
    private static final long FRUGALITY = 10;

    /** The first samples, this many, take no account of that: at first the network changes most, and the program itself still warms up. */
    private static final int FIRST = 5;

    private record Question(TrackedRun run, Classifier model, Examples rows, double at) {}

    private record Answer(Question question, double accuracy, double loss, long nanos) {}

    private final LatestTask<Question, Answer> classifying;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private Curve accuracy = new Curve();
    private Curve loss = new Curve();
    private @Nullable TrackedRun run;
    private @Nullable Examples rows;
    private boolean busy;
    private long notBefore = Long.MIN_VALUE;

    /**
     * @param clock nanoseconds
     */
    ValidationCurves(Background background, LongSupplier clock) {
        this.clock = clock;
        classifying = background.latest(this::classify, this::receive, problem -> {
            busy = false;
            background.report(problem);
        });
    }

    // Properties

    /** What came out last; null before the first time, and where a run has no validation rows. */
    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Accuracy in percent, x in epochs; another curve for another run. */
    Curve accuracy() {
        return accuracy;
    }

    /** Cross-entropy, x in epochs; another curve for another run. */
    Curve loss() {
        return loss;
    }

    // Commands

    /** Begins with a run. */
    void begin(TrackedRun begun, @Nullable DataSet data) {
        run = begun;
        accuracy = new Curve();
        loss = new Curve();
        notBefore = Long.MIN_VALUE;
        result.set(null);
        int count = begun.getRun().facts().validationRows();
        rows = data != null && count > 0 && begun.getRun().classes().equals(data.classes()) && data.trainRows() >= count
                ? Examples.of(data, data.trainRows() - count, data.trainRows()).every(Math.max(1, count / ROWS))
                : null;
        takeEpoch();
    }

    /** Takes over the figures of the epochs that have ended. */
    void takeEpoch() {
        if (run == null) {
            return;
        }
        for (EpochFigures ended : run.getRun().epochs()) {
            Double share = ended.validationAccuracy();
            Double mean = ended.validationLoss();
            if (share != null && mean != null && accuracy.endsBefore(ended.epoch())) {
                accuracy.add(ended.epoch(), 100 * share);
                loss.add(ended.epoch(), mean);
                result.set(Result.of(ended, run.getRun()));
            }
        }
    }

    /**
     * Takes a sample of a model within an epoch, unless one was taken just before.
     *
     * @param at how far the training is, in epochs
     */
    void take(Classifier model, double at) {
        if (run != null && rows != null && !busy && clock.getAsLong() >= notBefore && accuracy.endsBefore(at)) {
            busy = true;
            classifying.submit(new Question(run, model, rows, at));
        }
    }

    private Answer classify(Question question) {
        long start = clock.getAsLong();
        Examples rows = question.rows();
        Probabilities found = Probabilities.quietly(question.model(), rows);
        int correct = 0;
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            correct += found.best(i) == rows.label(i) ? 1 : 0;
            sum += Evaluation.crossEntropy(found.at(i, rows.label(i)));
        }
        return new Answer(question, (double) correct / rows.size(), sum / rows.size(), clock.getAsLong() - start);
    }

    private void receive(Answer answer) {
        busy = false;
        Question of = answer.question();
        notBefore = accuracy.size() < FIRST ? Long.MIN_VALUE : clock.getAsLong() + FRUGALITY * answer.nanos();
        if (of.run() == run && accuracy.endsBefore(of.at())) {
            accuracy.add(of.at(), 100 * answer.accuracy());
            loss.add(of.at(), answer.loss());
            result.set(new Result(answer.accuracy(), of.rows().size()));
        }
    }
}

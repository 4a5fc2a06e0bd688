package inkling.app.shared.run;

import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.train.BatchResult;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One run as the screens know it: what its folder holds, its curves, and how far it got. The only place where these
 * change, and only by its own methods. FX thread.
 */
public final class TrackedRun {
    /** How far a run got. */
    public enum Status {
        RUNNING,
        PAUSED,
        INTERRUPTED,
        STOPPED,
        DIVERGED,
        DONE
    }

    private final ReadOnlyObjectWrapper<Run> run;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final MetricCurves accuracy = new MetricCurves();
    private final MetricCurves loss = new MetricCurves();
    private @Nullable Status active;

    public TrackedRun(Run run) {
        this.run = new ReadOnlyObjectWrapper<>(run);
        update(run);
    }

    // Properties

    /** What the run's folder held when it was last read or written. */
    public ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    public Run getRun() {
        return run.get();
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Increases whenever the curves have grown. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Accuracy in percent. */
    public MetricCurves accuracy() {
        return accuracy;
    }

    /** Cross-entropy. */
    public MetricCurves loss() {
        return loss;
    }

    public String name() {
        return run.get().facts().name();
    }

    public boolean isSameRunAs(Run other) {
        return run.get().id().equals(other.id());
    }

    // Commands

    /** Takes over a newer state of the run. */
    public void update(Run newer) {
        update(newer, List.of());
    }

    /** Takes over a newer state of the run and the batches since the last one, in order. */
    void update(Run newer, List<BatchResult> batches) {
        batches.forEach(this::add);
        newer.epochs().forEach(this::add);
        run.set(newer);
        status.set(status(newer.facts().state()));
        revision.set(revision.get() + 1);
    }

    /** Takes over the batches that were stored, unless some are there: then there are no older ones. */
    public void restore(List<BatchResult> stored) {
        if (loss.batches().size() == 0) {
            update(run.get(), stored);
        }
    }

    /**
     * Sets what is being done with the run.
     *
     * @param newActive RUNNING, also in another program, PAUSED, or null while it is not being trained
     */
    public void setActive(@Nullable Status newActive) {
        active = newActive;
        status.set(status(run.get().facts().state()));
    }

    private void add(BatchResult batch) {
        accuracy.addBatch(batch.at(), 100 * batch.accuracy(), batch.batches());
        loss.addBatch(batch.at(), batch.loss(), batch.batches());
    }

    private void add(EpochFigures figures) {
        Double validation = figures.validationAccuracy();
        accuracy.addEpoch(figures.epoch(), 100 * figures.trainAccuracy(), validation == null ? null : 100 * validation);
        loss.addEpoch(figures.epoch(), figures.trainLoss(), figures.validationLoss());
    }

    private Status status(RunFacts.State stored) {
        return switch (stored) {
            case RUNNING -> active == null ? Status.INTERRUPTED : active;
            case STOPPED -> Status.STOPPED;
            case DONE -> Status.DONE;
            case DIVERGED -> Status.DIVERGED;
        };
    }
}

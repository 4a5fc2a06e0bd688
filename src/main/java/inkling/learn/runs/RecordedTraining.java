package inkling.learn.runs;

import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.Training;
import inkling.learn.TrainingResult;
import inkling.learn.file.CheckpointFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Training} that is recorded as a {@link Run} while it goes on: every batch and epoch, a model after each epoch, and
 * a checkpoint from which it can continue after a crash. It works while it is asked for the next result; to pause is not to
 * ask. For one thread at a time, except where a method says otherwise.
 */
public final class RecordedTraining implements AutoCloseable {
    /** What a crash costs at most, also where an epoch takes minutes. */
    private static final long CHECKPOINT_NANOS = 10_000_000_000L;

    private final Training training;
    private final RunLog log;
    private @Nullable Classifier model;
    private boolean started;
    private long lastCheckpoint;

    private RecordedTraining(Training training, RunLog log) {
        this.training = training;
        this.log = log;
    }

    /** How the log of a training is opened: {@link RunStore#start} or {@link RunStore#resume}. */
    public interface Opening {
        RunLog open() throws IOException;
    }

    /** Opens the log of a training that was just started or resumed. Closes the training if that fails. */
    public static RecordedTraining of(Training training, Opening opening) throws IOException {
        try {
            return new RecordedTraining(training, opening.open());
        } catch (IOException e) {
            training.close();
            throw e;
        }
    }

    /** Whether there is more to come: neither the last epoch nor a divergence has ended it. */
    public boolean hasNext() {
        return training.hasNext();
    }

    /** Does the next batch, or evaluates the epoch after its last batch, and records the result. */
    public TrainingResult next() throws IOException {
        if (!started) {
            started = true;
            checkpoint();
        }
        TrainingResult result = training.next();
        model = null;
        if (result instanceof BatchResult batch) {
            log.add(batch);
            if (canPause() && System.nanoTime() - lastCheckpoint > CHECKPOINT_NANOS) {
                checkpoint();
            }
        } else if (result instanceof Epoch epoch) {
            model = training.classifier();
            log.add(epoch, model);
            checkpoint();
        }
        if (!training.hasNext()) {
            log.end(result instanceof Divergence ? RunFacts.State.DIVERGED : RunFacts.State.DONE);
        }
        return result;
    }

    /** Whether a checkpoint can be written now: after every batch except an epoch's last. */
    public boolean canPause() {
        return !training.owesEpoch();
    }

    /** Stores everything needed to continue from here; when {@link #canPause}. */
    public void checkpoint() throws IOException {
        log.checkpoint(training);
        lastCheckpoint = System.nanoTime();
    }

    /** Writes a checkpoint to a file outside the run's folder as well. */
    public void checkpoint(Path file) throws IOException {
        CheckpointFile.write(file, training);
    }

    /** Records that the user ended it before its last epoch. */
    public void stop() throws IOException {
        log.end(RunFacts.State.STOPPED);
    }

    /** The run as recorded so far. Any thread. */
    public Run run() {
        return log.run();
    }

    /** The batches recorded before this training continued the run; empty for a new run. */
    public List<BatchResult> earlierBatches() {
        return log.earlier();
    }

    /** The model as it is now. */
    public Classifier classifier() {
        return model == null ? training.classifier() : model;
    }

    @Override
    public void close() throws IOException {
        training.close();
        log.close();
    }
}

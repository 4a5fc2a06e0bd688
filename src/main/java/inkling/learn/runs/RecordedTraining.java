package inkling.learn.runs;

import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.ModelFile;
import inkling.learn.train.BatchResult;
import inkling.learn.train.Divergence;
import inkling.learn.train.Epoch;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Training} that is recorded as a {@link Run} while it goes on: every batch and epoch, a model after each epoch, and
 * a checkpoint from which it can continue. A crash at any moment leaves all complete epochs. It works while it is asked for
 * the next result; to pause is not to ask. For one thread at a time, except where a method says otherwise.
 */
public final class RecordedTraining implements AutoCloseable {
    /** What a crash costs at most, also where an epoch takes minutes. */
    private static final long CHECKPOINT_NANOS = 10_000_000_000L;

    private static final int MOST_MODELS = 100;

    private final Training training;
    private final RunLock lock;
    private final BatchFile batches;
    private final List<BatchResult> earlier;
    private volatile Run run;
    private @Nullable Classifier model;
    private boolean started;
    private long lastCheckpoint;

    private RecordedTraining(Training training, Run run) throws IOException {
        this.training = training;
        this.run = run;
        lock = RunLock.take(run.folder());
        batches = run.batchFile();
        earlier = List.copyOf(batches.read());
    }

    /** How the folder of a training is prepared: {@link RunStore#start} or {@link RunStore#resume}. */
    public interface Opening {
        Run open() throws IOException;
    }

    /** Opens the run of a training that was just started or resumed. Closes the training if that fails. */
    public static RecordedTraining of(Training training, Opening opening) throws IOException {
        try {
            return new RecordedTraining(training, opening.open());
        } catch (IOException e) {
            training.close();
            throw e;
        }
    }

    /** What {@link #next} does between the pieces of an epoch's evaluation, such as to wait. */
    public void betweenPieces(Runnable action) {
        training.betweenPieces(action);
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
            batches.add(batch);
            if (canPause() && System.nanoTime() - lastCheckpoint > CHECKPOINT_NANOS) {
                checkpoint();
            }
        } else if (result instanceof Epoch epoch) {
            model = training.classifier();
            record(epoch, model);
            checkpoint();
        }
        if (!training.hasNext()) {
            end(result instanceof Divergence ? RunFacts.State.DIVERGED : RunFacts.State.DONE);
        }
        return result;
    }

    /** The model and answers first, so that recorded figures always have both. */
    private void record(Epoch epoch, Classifier itsModel) throws IOException {
        ModelFile.write(run.modelFile(epoch.epoch()), itsModel);
        if (epoch.validation().isPresent()) {
            Evaluation validation = epoch.validation().get();
            byte[] confidences = new byte[validation.rows()];
            for (int i = 0; i < confidences.length; i++) {
                confidences[i] = (byte) Math.round(255 * validation.confidence(i));
            }
            run.answers().write(epoch.epoch(), validation.digits());
            run.confidences().write(epoch.epoch(), confidences);
        }
        if (epoch.outcomes().isPresent()) {
            byte[] outcomes = epoch.outcomes().get();
            run.dynamicsFile(outcomes.length).write(epoch.epoch(), outcomes);
        }
        run = run.append(EpochFigures.of(epoch));
        int before = epoch.epoch() - 1;
        if (!worthKeeping(before, run.recipe().epochs())) {
            Files.deleteIfExists(run.modelFile(before));
            Files.deleteIfExists(run.calibrationFile(before));
        }
    }

    /** Of a long run not every epoch's model is worth its place on the disk, besides the first and the last. */
    static boolean worthKeeping(int epoch, int epochs) {
        int every = (epochs + MOST_MODELS - 1) / MOST_MODELS;
        return epoch == 1 || epoch % every == 0;
    }

    private void end(RunFacts.State state) throws IOException {
        batches.write();
        run = Run.read(run.folder());
        run = run.write(run.facts().withState(state));
    }

    /** Whether a checkpoint can be written now: after every batch except an epoch's last. */
    public boolean canPause() {
        return !training.owesEpoch();
    }

    /** Stores everything needed to continue from here; when {@link #canPause}. */
    public void checkpoint() throws IOException {
        batches.write(); // first, so that none before the checkpoint is missing
        checkpoint(run.checkpoint());
        lastCheckpoint = System.nanoTime();
    }

    /** Writes a checkpoint to a file outside the run's folder as well. */
    public void checkpoint(Path file) throws IOException {
        CheckpointFile.write(file, training);
    }

    /** Records that the user ended it before its last epoch. */
    public void stop() throws IOException {
        end(RunFacts.State.STOPPED);
    }

    /** The run as recorded so far. Any thread. */
    public Run run() {
        return run;
    }

    /** The batches recorded before this training continued the run; empty for a new run. */
    public List<BatchResult> earlierBatches() {
        return earlier;
    }

    /** The model as it is now. */
    public Classifier classifier() {
        return model == null ? training.classifier() : model;
    }

    @Override
    public void close() throws IOException {
        training.close();
        lock.close();
    }
}

package inkling.learn.runs;

import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Epoch;
import inkling.learn.Evaluation;
import inkling.learn.Training;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The files of a run in progress, written so that a crash at any moment leaves all complete epochs. {@link RecordedTraining}
 * fills it. Closing releases the lock on the run's folder.
 */
public final class RunLog implements AutoCloseable {
    private static final int MOST_MODELS = 100;

    private volatile Run run;
    private final RunLock lock;
    private final BatchFile batches;
    private final List<BatchResult> earlier;

    RunLog(Run run) throws IOException {
        this.run = run;
        lock = RunLock.take(run.folder());
        batches = run.batchFile();
        earlier = batches.reopen();
    }

    /** The run as recorded so far. Any thread. */
    Run run() {
        return run;
    }

    /** The batches recorded before a run was continued. */
    List<BatchResult> earlier() {
        return List.copyOf(earlier);
    }

    /** Adds a batch; it is on disk after the next {@link #checkpoint}. */
    void add(BatchResult batch) {
        batches.add(batch);
    }

    /** Stores everything needed to continue: the batches first, so that none before the checkpoint is missing. */
    void checkpoint(Training training) throws IOException {
        batches.write();
        CheckpointFile.write(run.checkpoint(), training);
    }

    /** Adds an epoch: its model and answers first, so that recorded figures always have both. */
    void add(Epoch epoch, Classifier model) throws IOException {
        ModelFile.write(run.modelFile(epoch.epoch()), model);
        if (epoch.validation().isPresent()) {
            Evaluation validation = epoch.validation().get();
            byte[] confidences = new byte[validation.rows()];
            for (int i = 0; i < confidences.length; i++) {
                confidences[i] = (byte) Math.round(255 * validation.confidence(i));
            }
            run.answersFile().write(epoch.epoch(), validation.digits());
            run.confidencesFile().write(epoch.epoch(), confidences);
        }
        run = run.append(EpochFigures.of(epoch));
        thinOut(epoch.epoch() - 1);
    }

    private void thinOut(int earlier) throws IOException {
        if (!worthKeeping(earlier, run.recipe().epochs())) {
            Files.deleteIfExists(run.modelFile(earlier));
        }
    }

    /** Of a long run not every epoch's model is worth its place on the disk, besides the first and the last. */
    static boolean worthKeeping(int epoch, int epochs) {
        int every = (epochs + MOST_MODELS - 1) / MOST_MODELS;
        return epoch == 1 || epoch % every == 0;
    }

    /** Records how the run ended. */
    void end(RunFacts.State state) throws IOException {
        batches.write();
        run = Run.read(run.folder());
        run = run.write(run.facts().withState(state));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

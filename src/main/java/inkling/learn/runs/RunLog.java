package inkling.learn.runs;

import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Epoch;
import inkling.learn.Evaluation;
import inkling.learn.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A run being written down, epoch by epoch, so that a crash at any moment leaves all whole epochs. Closing lets go of it. */
public final class RunLog implements AutoCloseable {
    private static final int MOST_MODELS = 100;

    private volatile Run run;
    private final RunLock lock;
    private final BatchFile batches;
    private final List<BatchFigures> earlier;

    RunLog(Run run) throws IOException {
        this.run = run;
        lock = RunLock.take(run.folder());
        batches = run.batchFile();
        earlier = batches.reopen();
    }

    /** The run as it stands now. Any thread. */
    public Run run() {
        return run;
    }

    /** The batches that were done before, by a run that goes on. */
    public List<BatchFigures> earlier() {
        return List.copyOf(earlier);
    }

    /**
     * Adds a batch; it is on the disk after the next {@link #keep}.
     *
     * @return what is kept of it
     */
    public BatchFigures add(BatchResult batch) {
        BatchFigures figures = BatchFigures.of(batch);
        batches.add(figures);
        return figures;
    }

    /** Keeps all there is to go on from: the batches first, so that none is missing before the checkpoint. */
    public void keep(Training training) throws IOException {
        batches.write();
        training.checkpoint(run.checkpoint());
    }

    /** Adds an epoch: its model and answers first, so that figures which are there have both. */
    public void add(Epoch epoch, Classifier model) throws IOException {
        model.write(run.modelFile(epoch.epoch()));
        if (epoch.heldOut().isPresent()) {
            Evaluation heldOut = epoch.heldOut().get();
            byte[] confidences = new byte[heldOut.rows()];
            for (int i = 0; i < confidences.length; i++) {
                confidences[i] = (byte) Math.round(255 * heldOut.confidence(i));
            }
            run.answersFile().write(epoch.epoch(), heldOut.digits());
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

    /** Says how the run ended. */
    public void end(RunFacts.State state) throws IOException {
        batches.write();
        run = Run.read(run.folder());
        run = run.write(run.facts().withState(state));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

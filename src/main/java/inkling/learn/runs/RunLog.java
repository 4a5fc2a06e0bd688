package inkling.learn.runs;

import inkling.learn.Classifier;
import inkling.learn.Epoch;
import inkling.learn.Evaluation;
import java.io.IOException;
import java.nio.file.Files;

/** A run being written down, epoch by epoch, so that a crash at any moment leaves all whole epochs. Closing lets go of it. */
public final class RunLog implements AutoCloseable {
    private static final int MOST_MODELS = 100;

    private volatile Run run;
    private final RunLock lock;

    RunLog(Run run) throws IOException {
        this.run = run;
        lock = RunLock.take(run.folder());
    }

    /** The run as it stands now. Any thread. */
    public Run run() {
        return run;
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

    /** Of a long run not every epoch's model is worth its place on the disk, besides the last. */
    static boolean worthKeeping(int epoch, int epochs) {
        int every = (epochs + MOST_MODELS - 1) / MOST_MODELS;
        return epoch % every == 0;
    }

    /** Says how the run ended. */
    public void end(RunFacts.State state) throws IOException {
        run = Run.read(run.folder());
        run = run.write(run.facts().withState(state));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

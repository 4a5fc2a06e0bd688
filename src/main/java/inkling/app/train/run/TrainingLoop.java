package inkling.app.train.run;

import inkling.app.shared.Background;
import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.Training;
import inkling.learn.TrainingResult;
import inkling.learn.runs.BatchFigures;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pulls one training, off the FX thread, and writes its run down; tells the screen what came of it, not too often.
 * To pause is to stop pulling: {@link #pull} returns, and may be called again.
 */
final class TrainingLoop implements AutoCloseable {
    /**
     * News for the screen.
     *
     * @param run as it stands, with the epoch that ended
     * @param batches those done since the last news, in order
     * @param model of the epoch that ended
     * @param weights of the first layer, now and then
     * @param divergence why it cannot go on
     */
    record News(
            Run run,
            List<BatchFigures> batches,
            Optional<Classifier> model,
            Optional<FirstLayer> weights,
            Optional<Divergence> divergence) {}

    /** Fifteen times a second looks alive, and leaves three frames of four to the other screens. */
    private static final long TELLING_NANOS = 66_000_000;

    private static final long GLIMPSE_NANOS = 250_000_000;

    /** A crash costs no more than this, also where an epoch takes minutes. */
    private static final long KEEPING_NANOS = 10_000_000_000L;

    private final Training training;
    private final RunLog log;
    private final Background background;
    private final Consumer<News> screen;
    private volatile boolean wanted;
    private List<BatchFigures> untold = new ArrayList<>();
    private long told;
    private long glimpsed;
    private long kept;

    TrainingLoop(Training training, RunLog log, Background background, Consumer<News> screen) {
        this.training = training;
        this.log = log;
        this.background = background;
        this.screen = screen;
    }

    RunLog log() {
        return log;
    }

    /** Asks {@link #pull} to return after the batch under way. Any thread. */
    void pause() {
        wanted = false;
    }

    /** To be called before each {@link #pull}: a pause that comes between the two still counts. */
    void want() {
        wanted = true;
    }

    /**
     * Trains until asked to pause or until the end; what is learned is kept at the beginning, now and then, and at the end.
     *
     * @return RUNNING when there is more to come, or how it ended
     */
    synchronized RunFacts.State pull() throws IOException {
        if (kept == 0) {
            keep();
        }
        while (training.hasNext() && (goesOn() || training.owesEpoch())) {
            TrainingResult result = training.next();
            if (result instanceof Epoch epoch) {
                Classifier model = training.classifier();
                log.add(epoch, model);
                keep();
                tell(Optional.of(model), Optional.of(FirstLayer.of(model.parameters())), Optional.empty());
            } else if (result instanceof BatchResult batch) {
                untold.add(log.add(batch));
                if (System.nanoTime() - told > TELLING_NANOS) {
                    tell(Optional.empty(), glimpse(), Optional.empty());
                }
            } else if (result instanceof Divergence divergence) {
                tell(Optional.empty(), Optional.empty(), Optional.of(divergence));
                return end(RunFacts.State.DIVERGED);
            }
            if (System.nanoTime() - kept > KEEPING_NANOS && !training.owesEpoch()) {
                keep();
            }
        }
        tell(Optional.empty(), Optional.empty(), Optional.empty());
        if (!training.hasNext()) {
            return end(RunFacts.State.DONE);
        }
        keep();
        return RunFacts.State.RUNNING;
    }

    private boolean goesOn() {
        return wanted && !Thread.currentThread().isInterrupted();
    }

    private void keep() throws IOException {
        log.keep(training);
        kept = System.nanoTime();
    }

    /** Says that the user had enough of it. */
    synchronized void stop() throws IOException {
        end(RunFacts.State.STOPPED);
    }

    private RunFacts.State end(RunFacts.State state) throws IOException {
        log.end(state);
        return state;
    }

    private Optional<FirstLayer> glimpse() {
        long now = System.nanoTime();
        if (now - glimpsed < GLIMPSE_NANOS) {
            return Optional.empty();
        }
        glimpsed = now;
        return Optional.of(FirstLayer.of(training.classifier().parameters()));
    }

    private void tell(Optional<Classifier> model, Optional<FirstLayer> weights, Optional<Divergence> divergence) {
        News news = new News(log.run(), List.copyOf(untold), model, weights, divergence);
        untold = new ArrayList<>();
        told = System.nanoTime();
        background.onScreen(() -> screen.accept(news));
    }

    /** Waits for {@link #pull} to return. */
    @Override
    public synchronized void close() throws IOException {
        training.close();
        log.close();
    }
}

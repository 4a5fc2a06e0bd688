package inkling.app.train.run;

import inkling.app.shared.Background;
import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.TrainingResult;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pulls one training, off the FX thread, and tells the screen what came of it, not too often.
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
            List<BatchResult> batches,
            Optional<Classifier> model,
            Optional<FirstLayer> weights,
            Optional<Divergence> divergence) {}

    /** Fifteen times a second looks alive, and leaves three frames of four to the other screens. */
    private static final long TELLING_NANOS = 66_000_000;

    private static final long GLIMPSE_NANOS = 250_000_000;

    private final RecordedTraining training;
    private final Background background;
    private final Consumer<News> screen;
    private volatile boolean wanted;
    private List<BatchResult> untold = new ArrayList<>();
    private long told;
    private long glimpsed;

    TrainingLoop(RecordedTraining training, Background background, Consumer<News> screen) {
        this.training = training;
        this.background = background;
        this.screen = screen;
    }

    /** The run as recorded so far. Any thread. */
    Run run() {
        return training.run();
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
     * Trains until asked to pause or until the end.
     *
     * @return RUNNING when there is more to come, or how it ended
     */
    synchronized RunFacts.State pull() throws IOException {
        while (training.hasNext() && (goesOn() || !training.canPause())) {
            TrainingResult result = training.next();
            if (result instanceof Epoch) {
                Classifier model = training.classifier();
                tell(Optional.of(model), Optional.of(FirstLayer.of(model.parameters())), Optional.empty());
            } else if (result instanceof BatchResult batch) {
                untold.add(batch);
                if (System.nanoTime() - told > TELLING_NANOS) {
                    tell(Optional.empty(), glimpse(), Optional.empty());
                }
            } else if (result instanceof Divergence divergence) {
                tell(Optional.empty(), Optional.empty(), Optional.of(divergence));
            }
        }
        tell(Optional.empty(), Optional.empty(), Optional.empty());
        if (training.hasNext()) {
            training.checkpoint();
        }
        return run().facts().state();
    }

    private boolean goesOn() {
        return wanted && !Thread.currentThread().isInterrupted();
    }

    /** Says that the user had enough of it. */
    synchronized void stop() throws IOException {
        training.stop();
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
        News news = new News(run(), List.copyOf(untold), model, weights, divergence);
        untold = new ArrayList<>();
        told = System.nanoTime();
        background.onScreen(() -> screen.accept(news));
    }

    /** Waits for {@link #pull} to return. */
    @Override
    public synchronized void close() throws IOException {
        training.close();
    }
}

package inkling.app.shared.run;

import inkling.app.shared.Background;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.train.BatchResult;
import inkling.learn.train.Divergence;
import inkling.learn.train.Epoch;
import inkling.learn.train.TrainingResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Trains off the FX thread and publishes its progress on it, not too often. To pause is to let {@link #train} return. */
final class TrainingLoop implements AutoCloseable {
    /**
     * What the screens are to show.
     *
     * @param run as recorded so far
     * @param batches those done since the last progress, in order
     * @param model of an epoch that has just ended
     * @param standing the model as it is now, now and then
     * @param firstLayer its weights, as often
     * @param divergence why the training cannot continue
     */
    record Progress(
            Run run,
            List<BatchResult> batches,
            @Nullable Classifier model,
            @Nullable Standing standing,
            @Nullable FirstLayer firstLayer,
            @Nullable Divergence divergence) {}

    /** Fifteen times a second looks alive, and leaves three frames of four to the other screens. */
    private static final long PUBLISHING_NANOS = 66_000_000;

    private static final long STANDING_NANOS = 250_000_000;

    /** After each of the first steps, this many, the model is handed on: it changes most then. */
    private static final int FIRST_STEPS = 200;

    private final RecordedTraining training;
    private final Background background;
    private final GivingWay givingWay;
    private final Consumer<Progress> screen;
    private volatile boolean pauseRequested;
    private List<BatchResult> batches = new ArrayList<>();
    private long lastPublished;
    private long lastStanding;
    private int steps;

    TrainingLoop(RecordedTraining training, Background background, GivingWay givingWay, Consumer<Progress> screen) {
        this.training = training;
        this.background = background;
        this.givingWay = givingWay;
        this.screen = screen;
        training.betweenPieces(givingWay::rest);
    }

    /** The run as recorded so far. Any thread. */
    Run run() {
        return training.run();
    }

    /** Asks {@link #train} to return after the batch in progress. Any thread. */
    void requestPause() {
        pauseRequested = true;
    }

    /** To be called before each {@link #train}: a pause that is requested between the two still counts. */
    void clearPause() {
        pauseRequested = false;
    }

    /**
     * Trains until a pause is requested or until the end.
     *
     * @return RUNNING when there is more to come, or how it ended
     */
    synchronized RunFacts.State train() throws IOException {
        givingWay.begin();
        while (training.hasNext() && !(mustPause() && training.canPause())) {
            TrainingResult result = training.next();
            if (result instanceof BatchResult batch) {
                batches.add(batch);
                if (System.nanoTime() - lastPublished > PUBLISHING_NANOS) {
                    publish(null, null);
                }
            } else {
                publish(
                        result instanceof Epoch epoch ? epoch : null,
                        result instanceof Divergence divergence ? divergence : null);
            }
            givingWay.rest();
        }
        if (training.hasNext()) {
            lastStanding = 0; // what is looked at during a pause is the model as it is then
            publish(null, null);
            training.checkpoint();
        } else {
            publish(null, null);
        }
        return run().facts().state();
    }

    private boolean mustPause() {
        return pauseRequested || Thread.currentThread().isInterrupted();
    }

    /** Records that the user ended it. */
    synchronized void stop() throws IOException {
        training.stop();
    }

    private void publish(@Nullable Epoch epoch, @Nullable Divergence divergence) {
        lastPublished = System.nanoTime();
        Standing standing = null;
        steps += batches.size();
        if (epoch != null || steps < FIRST_STEPS || lastPublished - lastStanding > STANDING_NANOS) {
            standing = new Standing(
                    training.classifier(),
                    epoch == null
                            ? null
                            : epoch.validation().map(Evaluation::probabilities).orElse(null));
            lastStanding = lastPublished;
        }
        Progress progress = new Progress(
                run(),
                List.copyOf(batches),
                epoch == null || standing == null ? null : standing.model(),
                standing,
                standing == null ? null : FirstLayer.of(standing.model().parameters()),
                divergence);
        batches = new ArrayList<>();
        background.onScreen(() -> screen.accept(progress));
    }

    /** Waits for {@link #train} to return. */
    @Override
    public synchronized void close() throws IOException {
        training.close();
    }
}

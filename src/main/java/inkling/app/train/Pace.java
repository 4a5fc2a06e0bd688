package inkling.app.train;

import inkling.learn.BatchResult;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.Locale;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How far a run is, how fast it goes, and when it will be done. Pauses do not count. */
final class Pace {
    private final LongSupplier nanos;
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private String name = "";
    private int epochs;
    private int epoch;
    private double startedAt;
    private double seconds;
    private long since;
    private double imagesPerSecond;

    Pace() {
        this(System::nanoTime);
    }

    /**
     * @param nanos a clock
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The share of all batches that are done, 0..1. */
    DoubleProperty progress() {
        return progress;
    }

    /** {@code epoch 34/60 · 61,200 images/s · 2 s left}. */
    StringProperty words() {
        return words;
    }

    /** For the top bar: {@code mlp, 300 digits · epoch 34 of 60}. */
    String summary() {
        return name + " · epoch " + Math.max(1, epoch) + " of " + epochs;
    }

    void begin(Run run) {
        name = run.facts().name();
        epochs = run.recipe().epochs();
        epoch = run.epochs().size();
        startedAt = (double) epoch / epochs;
        seconds = 0;
        imagesPerSecond = 0;
        progress.set(startedAt);
        words.set("starting");
    }

    void go() {
        since = nanos.getAsLong();
    }

    void halt() {
        seconds = elapsed();
        since = 0;
    }

    void add(BatchResult batch) {
        epoch = batch.epoch();
        progress.set((batch.epoch() - 1 + (double) batch.batch() / batch.batches()) / epochs);
        say();
    }

    void add(EpochFigures figures) {
        imagesPerSecond = figures.imagesPerSecond();
        say();
    }

    private void say() {
        double done = progress.get() - startedAt;
        double left = done > 0 ? elapsed() * (1 - progress.get()) / done : 0;
        String speed = imagesPerSecond > 0 ? String.format(Locale.ROOT, " · %,.0f images/s", imagesPerSecond) : "";
        words.set("epoch " + epoch + "/" + epochs + speed + " · "
                + (progress.get() < 1 ? Durations.words(left) + " left" : "done in " + Durations.words(elapsed())));
    }

    private double elapsed() {
        return seconds + (since == 0 ? 0 : (nanos.getAsLong() - since) / 1e9);
    }
}

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
    /** Seconds before which no guess is worth making. */
    private static final double SETTLED = 1.5;

    /** The share that must be done before one, unless that takes long. */
    private static final double TELLING = 0.01;

    private static final double PATIENT = 10;

    private final LongSupplier nanos;
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private String name = "";
    private int epochs;
    private int batchSize;
    private int epoch;
    private double startedAt;
    private double seconds;
    private long since;
    private double imagesPerSecond;
    private long images;
    private boolean judged;

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
        batchSize = run.recipe().batch();
        epoch = run.epochs().size();
        startedAt = Double.NaN;
        seconds = 0;
        imagesPerSecond = 0;
        images = 0;
        judged = false;
        progress.set((double) epoch / epochs);
        words.set("starting");
    }

    void go() {
        since = nanos.getAsLong();
        if (images > 0) {
            say();
        }
    }

    /** The run waits, and no more time counts. */
    void halt() {
        seconds = elapsed();
        since = 0;
        if (progress.get() < 1) {
            words.set("paused in epoch " + Math.max(1, epoch) + " of " + epochs);
        }
    }

    /** The run is over, or over for now. */
    void end() {
        halt();
        if (progress.get() < 1) {
            words.set("stopped in epoch " + Math.max(1, epoch) + " of " + epochs);
        }
    }

    void add(BatchResult batch) {
        epoch = batch.epoch();
        if (Double.isNaN(startedAt)) {
            startedAt = share(batch, batch.batch() - 1);
        }
        progress.set(share(batch, batch.batch()));
        images += batchSize;
        if (!judged && elapsed() > SETTLED) {
            imagesPerSecond = images / elapsed();
        }
        say();
    }

    void add(EpochFigures figures) {
        judged = true;
        imagesPerSecond = figures.imagesPerSecond();
        say();
    }

    private double share(BatchResult batch, int batches) {
        return (batch.epoch() - 1 + (double) batches / batch.batches()) / epochs;
    }

    private void say() {
        String speed = imagesPerSecond > 0 ? String.format(Locale.ROOT, " · %,.0f images/s", imagesPerSecond) : "";
        words.set("epoch " + epoch + "/" + epochs + speed
                + (progress.get() < 1 ? left() : " · done in " + Durations.words(elapsed())));
    }

    private String left() {
        double done = progress.get() - startedAt;
        double still = elapsed() * (1 - progress.get()) / done;
        // The first batches are slow, as the program itself still warms up.
        return elapsed() < SETTLED || (done < TELLING && elapsed() < PATIENT)
                ? ""
                : " · " + Durations.words(still) + " left";
    }

    private double elapsed() {
        return seconds + (since == 0 ? 0 : (nanos.getAsLong() - since) / 1e9);
    }
}

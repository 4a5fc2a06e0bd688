package inkling.app.shared.run;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.train.BatchResult;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How far the run in progress is, how fast it goes, and when it will be done. Pauses do not count. */
public final class Pace {
    private static final Texts TEXTS = Texts.of("train");

    /** Seconds of training before any estimate: at first the program itself still warms up. */
    private static final double WARM_UP_SECONDS = 1.5;

    /** The share of the run that must be done before an estimate, unless that takes longer than {@link #PATIENCE_SECONDS}. */
    private static final double TELLING_SHARE = 0.01;

    private static final double PATIENCE_SECONDS = 10;

    private final LongSupplier nanos;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private String name = "";
    private int epochs;
    private int epochsBefore;
    private int epoch;
    private double startedAt;
    private double seconds;
    private long since;
    private double imagesPerSecond;
    private long images;

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
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** {@code epoch 34/60 · 61,200 images/s · 2 s left}; empty before the first run. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** For the top bar: {@code mlp, 300 digits · epoch 34 of 60}. */
    String summary() {
        return TEXTS.get("pace.summary", name, Math.max(1, epoch), epochs);
    }

    void begin(Run run) {
        name = run.facts().name();
        epochs = run.recipe().epochs();
        epochsBefore = run.epochs().size();
        epoch = epochsBefore;
        startedAt = Double.NaN;
        seconds = 0;
        imagesPerSecond = 0;
        images = 0;
        progress.set((double) epoch / epochs);
        text.set(TEXTS.get("pace.starting"));
    }

    void resume() {
        since = nanos.getAsLong();
        if (images > 0) {
            write();
        }
    }

    void pause() {
        seconds = elapsed();
        since = 0;
        if (progress.get() < 1) {
            text.set(TEXTS.get("pace.paused", Math.max(1, epoch), epochs));
        }
    }

    /**
     * Takes over how far the run is.
     *
     * @param batches those done since the last time, in order
     */
    void update(Run run, List<BatchResult> batches) {
        if (!batches.isEmpty()) {
            BatchResult last = batches.get(batches.size() - 1);
            epoch = last.epoch();
            if (Double.isNaN(startedAt)) {
                startedAt = share(batches.get(0), -1);
            }
            progress.set(share(last, 0));
            images += (long) batches.size() * run.recipe().batch();
        }
        if (run.epochs().size() > epochsBefore) {
            imagesPerSecond = run.last().map(EpochFigures::imagesPerSecond).orElseThrow();
        } else if (elapsed() > WARM_UP_SECONDS) {
            imagesPerSecond = images / elapsed();
        }
        write();
    }

    private double share(BatchResult batch, int more) {
        return (batch.epoch() - 1 + (double) (batch.batch() + more) / batch.batches()) / epochs;
    }

    private void write() {
        String speed = imagesPerSecond > 0 ? TEXTS.get("pace.speed", Math.round(imagesPerSecond)) : "";
        String rest = progress.get() < 1 ? left() : "";
        text.set(TEXTS.get("pace.epoch", epoch, epochs) + speed + rest);
    }

    private String left() {
        double done = progress.get() - startedAt;
        double left = elapsed() * (1 - progress.get()) / done;
        return elapsed() < WARM_UP_SECONDS || (done < TELLING_SHARE && elapsed() < PATIENCE_SECONDS)
                ? ""
                : TEXTS.get("pace.left", Figures.duration(left));
    }

    private double elapsed() {
        return seconds + (since == 0 ? 0 : (nanos.getAsLong() - since) / 1e9);
    }
}

package inkling.app.inside.filter;

import inkling.app.shared.Background;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.filters.ActivationPass;
import inkling.learn.filters.MapActivations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How strongly the rows of the data set activate the maps of the model that is wanted: of a sample first, then of all rows. What is
 * known of the last few models is kept, and goes on where it stopped. FX thread only.
 */
final class ActivationSurvey {
    private static final int KEPT = 4;
    private static final long REPORTING_NANOS = 100_000_000L;

    private final Background background;
    private final Map<Classifier, Progress> kept = new LinkedHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final ReadOnlyObjectWrapper<@Nullable MapActivations> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper();
    private @Nullable DataSet data;
    private @Nullable Classifier model;

    ActivationSurvey(Background background) {
        this.background = background;
    }

    /** What is known of a sample, or of all rows; null while it is not yet. */
    ReadOnlyObjectProperty<@Nullable MapActivations> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How many rows have been looked at. */
    ReadOnlyIntegerProperty rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Looks at the rows of a data set through a model, which may be those of before; for null of either stops. */
    void want(@Nullable DataSet wantedData, @Nullable Classifier wantedModel) {
        if (model == wantedModel && Objects.equals(data, wantedData)) {
            return;
        }
        if (wantedData != null && !wantedData.equals(data)) {
            kept.clear();
        }
        data = wantedData == null ? data : wantedData;
        model = wantedData == null ? null : wantedModel;
        int wanted = turn.incrementAndGet();
        if (wantedData == null || model == null || !isWhole(wantedData)) {
            known.set(null);
            rows.set(0);
            return;
        }
        Progress progress = kept(wantedData, model);
        known.set(progress.known);
        rows.set(progress.rows);
        background.run(
                () -> {
                    progress.run(
                            () -> turn.get() == wanted && !background.isClosed(),
                            done -> background.onScreen(() -> show(wanted, done, progress.known)),
                            result -> background.onScreen(() -> show(wanted, result.rows(), result)));
                    return progress;
                },
                done -> {},
                background::report);
    }

    /** Whether a data set is read to the end, and has rows. */
    static boolean isWhole(DataSet data) {
        return data.rows() > 0 && data.rows() == data.labels().rows();
    }

    private Progress kept(DataSet of, Classifier through) {
        Progress progress = kept.remove(through);
        if (progress == null) {
            progress = new Progress(of, through);
        }
        kept.put(through, progress); // now the latest
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return progress;
    }

    private void show(int wanted, int done, @Nullable MapActivations result) {
        if (turn.get() == wanted) {
            rows.set(done);
            known.set(result);
        }
    }

    /** One model's way through the rows. */
    private static final class Progress {
        private final DataSet data;
        private final Classifier model;
        private volatile @Nullable MapActivations known;
        private volatile int rows;
        private @Nullable ActivationPass pass;

        Progress(DataSet data, Classifier model) {
            this.data = data;
            this.model = model;
        }

        synchronized void run(BooleanSupplier wanted, IntConsumer progress, Consumer<MapActivations> show) {
            ActivationPass way = pass;
            if (way == null) {
                way = new ActivationPass(model, data);
                pass = way;
            }
            long told = System.nanoTime();
            while (way.hasNext() && wanted.getAsBoolean()) {
                rows = way.next();
                if (rows == way.sampleRows() || !way.hasNext()) {
                    MapActivations result = way.soFar();
                    known = result;
                    show.accept(result);
                } else if (System.nanoTime() - told > REPORTING_NANOS) {
                    told = System.nanoTime();
                    progress.accept(rows);
                }
            }
        }
    }
}

package inkling.app.explore.detail.similar;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Finds the rows that are similar to a model, when somebody asks for it, and stores them. FX thread only. */
final class ModelComparison {
    private static final long UPDATE_NANOS = 100_000_000;

    private final Session session;
    private final Background background;
    private final SimilarRowsFiles files;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    /** Which search is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    ModelComparison(Session session, Background background, SimilarRowsFiles files) {
        this.session = session;
        this.background = background;
        this.files = files;
    }

    /** How much is done, 0..1; 1 also if there is nothing to do. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /**
     * Compares all rows with each other, by the last hidden layer of a model.
     *
     * @param then what to do as soon as that is stored
     */
    void start(DataSet data, Features ofModel, Runnable then) {
        int mine = turn.incrementAndGet();
        progress.set(0);
        background.run(
                () -> finish(new StoredSearch(files, data, ofModel), mine),
                done -> {
                    if (mine == turn.get()) {
                        cancel();
                        then.run();
                    }
                },
                problem -> {
                    if (mine == turn.get()) {
                        cancel();
                        session.problems().report(problem);
                    }
                });
    }

    /** Stops what is under way. */
    void cancel() {
        turn.incrementAndGet();
        progress.set(1);
    }

    private boolean finish(StoredSearch search, int mine) {
        long shown = System.nanoTime();
        while (search.hasNext() && mine == turn.get() && !background.isClosed()) {
            double part = search.next();
            if (System.nanoTime() - shown > UPDATE_NANOS) {
                shown = System.nanoTime();
                background.onScreen(() -> {
                    if (mine == turn.get()) {
                        progress.set(Math.min(part, 0.999));
                    }
                });
            }
        }
        return !search.hasNext();
    }
}

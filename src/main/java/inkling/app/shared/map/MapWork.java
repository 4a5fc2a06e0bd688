package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapLayout;
import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.NeighborSearch;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.Spanning;
import inkling.analysis.neighbors.Work;
import inkling.app.shared.Texts;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The work of making one map, from pictures to places; for one thread. */
final class MapWork {
    private static final Texts TEXTS = Texts.of("window");
    /** Each row's neighbors: as many as PaCMAP chooses its pairs among. */
    private static final int NEIGHBORS = 31;

    /** The parts of the whole that are done when each step is. */
    private static final double PLACED = 0.12;

    private static final double COMPARED = 0.62;

    /** Told how far the work is. */
    interface Listener {
        /**
         * How far it is.
         *
         * @param positions new ones, null if there are none
         * @param progress 0..1
         * @param step what is being done
         */
        void report(@Nullable MapPositions positions, double progress, String step);
    }

    /**
     * What came of it.
     *
     * @param seconds that it took; 0 if it was stored
     */
    record Result(MapPositions positions, double seconds) {}

    private final MapSubject subject;
    private final MapStore store;
    private final BooleanSupplier wanted;
    private final Listener listener;

    /**
     * @param wanted whether the result is still wanted: asked before each step
     */
    MapWork(MapSubject subject, MapStore store, BooleanSupplier wanted, Listener listener) {
        this.subject = subject;
        this.store = store;
        this.wanted = wanted;
        this.listener = listener;
    }

    /**
     * Makes the map, or takes the stored one.
     *
     * @return null if it is no longer wanted
     */
    @Nullable
    Result run() throws IOException {
        Features features = subject.features();
        Optional<MapPositions> stored = store.find(subject.data(), features.key());
        if (stored.isPresent()) {
            return new Result(stored.get(), 0);
        }
        long start = System.nanoTime();
        RowSpace space = done(new Spanning(subject.data(), features), 0, PLACED, TEXTS.get("map.placing"));
        if (space == null) {
            return null;
        }
        Points points = space.points();
        Neighbors neighbors = done(new NeighborSearch(points, NEIGHBORS), PLACED, COMPARED, TEXTS.get("map.comparing"));
        if (neighbors == null) {
            return null;
        }
        MapLayout layout = MapLayout.of(points, neighbors, MapStore.SEED);
        MapPositions positions = null;
        while (layout.hasNext()) {
            if (!wanted.getAsBoolean()) {
                return null;
            }
            positions = layout.next();
            listener.report(positions, COMPARED + (1 - COMPARED) * layout.progress(), TEXTS.get("map.arranging"));
        }
        if (positions == null) {
            return null;
        }
        store.keep(subject.data(), features.key(), positions);
        return new Result(positions, (System.nanoTime() - start) / 1e9);
    }

    /** Does one step of it; null if it is no longer wanted. */
    private <T> @Nullable T done(Work<T> work, double from, double to, String step) {
        while (work.hasNext()) {
            if (!wanted.getAsBoolean()) {
                return null;
            }
            listener.report(null, from + (to - from) * work.next(), step);
        }
        return work.result();
    }
}

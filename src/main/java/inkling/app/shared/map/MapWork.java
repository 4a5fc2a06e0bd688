package inkling.app.shared.map;

import inkling.analysis.export.MapFacts;
import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapLayout;
import inkling.analysis.map.MapPositions;
import inkling.analysis.map.MapQualityWork;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Trustworthiness;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.app.shared.Texts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work on one map: from pictures to places, and how far these can be trusted. For one thread; CancellationException if it is no
 * longer wanted.
 */
final class MapWork {
    private static final Logger LOG = System.getLogger(MapWork.class.getName());
    private static final Texts TEXTS = Texts.of("window");
    /** The part of the making that is done when all pictures are compared. */
    private static final double COMPARED = 0.65;

    /** The part of the measuring that is done when similar pictures are known. */
    private static final double SIMILAR = 0.5;

    /** Follows how far the work is. */
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
     * @param facts what is known about it
     */
    record Made(MapPositions positions, Origin origin, MapFacts facts) {}

    /** Where a map comes from. */
    enum Origin {
        /** It came with the program. */
        SHIPPED,
        /** It was made some time ago. */
        STORED,
        /** It was made just now, and is stored. */
        MADE,
        /** It was made just now, and could not be stored. */
        NOT_STORED
    }

    private final MapSubject subject;
    private final MapStore maps;
    private final SimilarRowsFiles similarRows;
    private final Runnable stopUnlessWanted;
    private final Listener listener;

    /**
     * @param stopUnlessWanted throws CancellationException if the result is no longer wanted; called before each step
     */
    MapWork(
            MapSubject subject,
            MapStore maps,
            SimilarRowsFiles similarRows,
            Runnable stopUnlessWanted,
            Listener listener) {
        this.subject = subject;
        this.maps = maps;
        this.similarRows = similarRows;
        this.stopUnlessWanted = stopUnlessWanted;
        this.listener = listener;
    }

    /** The stored map, if there is one. */
    Optional<Made> find() {
        return maps.find(subject.data(), subject.features())
                .map(stored -> new Made(
                        stored.positions(), stored.isShipped() ? Origin.SHIPPED : Origin.STORED, stored.facts()));
    }

    /** Makes the map, or takes the stored one. */
    Made make() {
        Optional<Made> stored = find();
        if (stored.isPresent()) {
            return stored.get();
        }
        long start = System.nanoTime();
        SimilarRows similar = compare(COMPARED);
        MapLayout layout = new MapLayout(similar.space().points(), similar.neighbors(), MapStore.SEED);
        MapPositions positions = layout.next();
        while (layout.hasNext()) {
            stopUnlessWanted.run();
            positions = layout.next();
            listener.report(positions, COMPARED + (1 - COMPARED) * layout.progress(), TEXTS.get("map.arranging"));
        }
        MapFacts facts = new MapFacts(Double.NaN, (System.nanoTime() - start) / 1e9);
        return new Made(positions, keep(positions) ? Origin.MADE : Origin.NOT_STORED, facts);
    }

    /** Stores the map; whether it could. */
    private boolean keep(MapPositions positions) {
        try {
            maps.keep(subject.data(), subject.features(), positions);
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the map is not stored: " + e.getMessage());
            return false;
        }
    }

    /**
     * Measures how far the places can be trusted.
     *
     * @param sample of how many rows, or all if there are no more
     */
    Trustworthiness measure(MapPositions positions, int sample) {
        SimilarRows similar = compare(SIMILAR);
        MapQualityWork work = new MapQualityWork(positions, similar, sample);
        while (work.hasNext()) {
            stopUnlessWanted.run();
            listener.report(null, SIMILAR + (1 - SIMILAR) * work.next(), TEXTS.get("map.measuring"));
        }
        return work.result();
    }

    /** Measures how far the places of a map can be trusted on the whole, and keeps that with the map. */
    double measure(Made made) {
        double trust = measure(made.positions(), MapQualityWork.SAMPLE).mean();
        try {
            maps.keepFacts(
                    subject.data(),
                    subject.features(),
                    new MapFacts(trust, made.facts().seconds()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is known about the map is not stored: " + e.getMessage());
        }
        return trust;
    }

    /** The pictures on two axes, as soon as some are read, then on their principal axes until there is more to see. */
    private SimilarRows compare(double to) {
        StoredSearch search = new StoredSearch(similarRows, subject.data(), subject.features());
        boolean isFirst = to != SIMILAR; // otherwise there is a map already
        Points seen = null;
        while (search.hasNext()) {
            stopUnlessWanted.run();
            double done = search.next();
            RowSpace space = search.space();
            Points now = space == null ? search.outline() : space.points();
            MapPositions next = isFirst && now != null && now != seen ? firstAxes(now) : null;
            seen = now;
            listener.report(next, to * done, space == null ? TEXTS.get("map.placing") : TEXTS.get("map.comparing"));
        }
        return search.result();
    }

    private static MapPositions firstAxes(Points points) {
        int dimensions = points.dimensions();
        float[] x = new float[points.rows()];
        float[] y = new float[points.rows()];
        for (int row = 0; row < x.length; row++) {
            x[row] = points.values()[row * dimensions];
            y[row] = dimensions > 1 ? points.values()[row * dimensions + 1] : 0;
        }
        return new MapPositions(x, y);
    }
}

package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does work on maps in the background, one piece at a time: to begin another cancels the one before. FX thread. */
final class MapTurns {
    /** A piece of the work on a map. */
    interface Part<T> {
        T of(MapWork work) throws IOException;
    }

    private final Background background;
    private final MapStore maps;
    private final SimilarRowsFiles similarRows;
    private final MapWork.Listener listener;
    private final BiConsumer<MapSubject, Exception> failure;
    /** Which work is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    private boolean busy;

    /**
     * @param listener follows how far the work is, on the FX thread
     * @param failure handles what went wrong with a map, on the FX thread
     */
    MapTurns(
            Background background,
            MapStore maps,
            SimilarRowsFiles similarRows,
            MapWork.Listener listener,
            BiConsumer<MapSubject, Exception> failure) {
        this.background = background;
        this.maps = maps;
        this.similarRows = similarRows;
        this.listener = listener;
        this.failure = failure;
    }

    /** Whether work is under way, other than quiet work. */
    boolean isBusy() {
        return busy;
    }

    /** Cancels the work under way. */
    void cancel() {
        turn.incrementAndGet();
        busy = false;
    }

    /** Begins a piece of work in place of the one under way. */
    <T> void run(MapSubject of, Part<T> part, Consumer<T> success) {
        busy = true;
        begin(of, part, listener, success);
    }

    /** The same without reporting how far it is. */
    <T> void runQuietly(MapSubject of, Part<T> part, Consumer<T> success) {
        busy = false;
        begin(of, part, (positions, progress, step) -> {}, success);
    }

    private <T> void begin(MapSubject of, Part<T> part, MapWork.Listener reports, Consumer<T> success) {
        int now = turn.incrementAndGet();
        MapWork.Listener onScreen = (positions, progress, step) -> {
            if (turn.get() == now) {
                reports.report(positions, progress, step);
            }
        };
        MapWork work = new MapWork(
                of,
                maps,
                similarRows,
                () -> turn.get() == now && !background.isClosed(),
                new FrameReports(background, onScreen));
        background.run(
                () -> {
                    try {
                        return Optional.of(part.of(work));
                    } catch (CancellationException e) {
                        return Optional.<T>empty();
                    }
                },
                result -> {
                    if (turn.get() == now) {
                        busy = false;
                        result.ifPresent(success);
                    }
                },
                problem -> {
                    if (turn.get() == now) {
                        busy = false;
                        failure.accept(of, problem);
                    }
                });
    }
}

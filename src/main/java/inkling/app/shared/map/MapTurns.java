package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does work on maps in the background, one piece at a time: to begin another cancels the one before. FX thread. */
final class MapTurns {
    /** A piece of the work on a map. */
    interface Part<T> {
        T of(MapWork work) throws IOException;
    }

    /** Two frames: to show more would take the time of the work itself. */
    private static final long FRAME_NANOS = 33_000_000L;

    private final RowTask task;
    private final MapStore maps;
    private final SimilarRowsFiles similarRows;
    private final MapWork.Listener listener;
    private final BiConsumer<MapSubject, Exception> failure;
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
        task = new RowTask(background);
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
        task.cancel();
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
        task.run(
                turn -> part.of(new MapWork(of, maps, similarRows, turn::stopUnlessWanted, onScreen(turn, reports))),
                result -> {
                    busy = false;
                    success.accept(result);
                },
                problem -> {
                    busy = false;
                    failure.accept(of, problem);
                });
    }

    /** Hands on how far the work is: each of its positions, and of the rest no more than can be seen. */
    private static MapWork.Listener onScreen(RowTask.Turn turn, MapWork.Listener reports) {
        return (positions, progress, step) -> {
            if (turn.isTime(FRAME_NANOS) || positions != null) {
                turn.onScreen(() -> reports.report(positions, progress, step));
            }
        };
    }
}

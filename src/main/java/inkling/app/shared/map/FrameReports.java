package inkling.app.shared.map;

import inkling.analysis.map.MapPositions;
import inkling.app.shared.Background;
import org.jspecify.annotations.Nullable;

/** Hands on to the FX thread how far the work on a map is: each of its positions, and of the rest no more than can be seen. */
final class FrameReports implements MapWork.Listener {
    /** Two frames: to show more would take the time of the work itself. */
    private static final long FRAME_NANOS = 33_000_000L;

    private final Background background;
    private final MapWork.Listener onScreen;
    private long shown;

    FrameReports(Background background, MapWork.Listener onScreen) {
        this.background = background;
        this.onScreen = onScreen;
    }

    @Override
    public void report(@Nullable MapPositions positions, double progress, String step) {
        long time = System.nanoTime();
        if (positions != null || time - shown > FRAME_NANOS) {
            shown = time;
            background.onScreen(() -> onScreen.report(positions, progress, step));
        }
    }
}

package inkling.app.shared.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Work for the FX thread in small pieces, one from each frame to the next, in the order it was asked for. A screen built at once
 * would hold up its own first frame, and every click until then. FX thread only.
 */
public final class InTurn {
    private static final Queue<Runnable> WAITING = new ArrayDeque<>();

    private static final AnimationTimer FRAMES = new AnimationTimer() {
        @Override
        public void handle(long now) {
            Platform.runLater(InTurn::next); // between two frames: with a frame, it would be one long stretch
        }
    };

    private InTurn() {}

    /** Builds parts of a pane and adds them below those it has, one after the other. */
    @SafeVarargs
    public static void fill(Pane pane, Supplier<? extends Node>... parts) {
        for (Supplier<? extends Node> part : parts) {
            later(() -> pane.getChildren().add(part.get()));
        }
    }

    /** Does something when all that was asked for before is done and painted. */
    public static void later(Runnable piece) {
        if (WAITING.isEmpty()) {
            FRAMES.start();
        }
        WAITING.add(piece);
    }

    /** Whether everything is built. */
    public static boolean isDone() {
        return WAITING.isEmpty();
    }

    private static void next() {
        Runnable piece = WAITING.peek();
        try {
            if (piece != null) {
                piece.run();
            }
        } finally {
            WAITING.poll();
            if (WAITING.isEmpty()) {
                FRAMES.stop();
            }
        }
    }
}

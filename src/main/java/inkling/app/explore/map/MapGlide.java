package inkling.app.explore.map;

import inkling.app.shared.points.Camera;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** Moves the map's camera gently; at once where less motion is wanted. FX thread only. */
final class MapGlide extends AnimationTimer {
    private static final double NANOS = 250e6;

    private final MapCamera camera;
    private final Runnable moved;
    private Camera from;
    private @Nullable Camera goal;
    private long begun;
    private boolean smooth = true;

    /**
     * @param moved called after each step
     */
    MapGlide(MapCamera camera, Runnable moved) {
        this.camera = camera;
        this.moved = moved;
        from = camera.get();
    }

    void setSmooth(boolean smooth) {
        this.smooth = smooth;
    }

    /** Begins to move, unless it is there or on its way. */
    void to(Camera target) {
        if (target.equals(goal)) {
            return;
        }
        stop();
        if (target.equals(camera.get())) {
            return;
        }
        if (smooth) {
            from = camera.get();
            goal = target;
            begun = 0;
            start();
        } else {
            camera.set(target);
            moved.run();
        }
    }

    @Override
    public void stop() {
        super.stop();
        goal = null;
    }

    @Override
    public void handle(long now) {
        Camera target = goal;
        if (target == null) {
            return;
        }
        begun = begun == 0 ? now : begun;
        double left = Math.max(0, 1 - (now - begun) / NANOS);
        Camera size = camera.get();
        Camera start = new Camera(from.x(), from.y(), from.scale(), size.width(), size.height());
        camera.set(start.toward(target, 1 - left * left * left)); // fast at first, then slower
        if (left == 0) {
            stop();
        }
        moved.run();
    }
}

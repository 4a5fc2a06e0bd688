package inkling.app.explore.map;

import inkling.app.shared.points.Camera;
import inkling.app.shared.points.PointIndex;

/** From where the map is seen: all of it, until the user moves or zooms. Lengths in device pixels. FX thread only. */
final class MapCamera {
    private static final double MARGIN = 21;
    private static final double FARTHEST = 0.5;
    private static final double NEAREST = 4096;
    /** A line that appears below the map makes it lower; then the rest stays where it is. */
    private static final double LINE = 90;

    private Camera camera = new Camera(0, 0, 1, 1, 1);
    private Camera whole = camera;
    private int room;
    private boolean fitted = true;

    Camera get() {
        return camera;
    }

    /** Whether all of the map is seen as it was at first. */
    boolean isFitted() {
        return fitted;
    }

    /** Whether so little of the map is seen that an overview helps. */
    boolean isZoomedIn() {
        return camera.scale() > 1.5 * whole.scale();
    }

    /**
     * Shows the map in a picture of a size; all of it, as long as nobody has moved or zoomed.
     *
     * @param legend the height of what covers the bottom of the picture; at most a third of the picture is left free for it
     */
    void show(PointIndex index, boolean isNew, int width, int height, double ratio, double legend) {
        boolean sameWidth = width == camera.width();
        boolean lineOnly = sameWidth && Math.abs(height - camera.height()) <= LINE * ratio;
        int bottom = (int) Math.min(legend, height / 3.0);
        whole = index.fitting(width, height - bottom, MARGIN * ratio).resized(width, height);
        boolean sameRoom = bottom == room;
        room = bottom;
        if (fitted && (isNew || !lineOnly || !sameRoom)) {
            camera = whole;
        } else if (!sameWidth || height != camera.height()) {
            camera = camera.resized(width, height);
        }
    }

    /** Sees all of the map in the room above the legend. */
    Camera whole() {
        return whole;
    }

    /** Moves there; it still counts as seeing all of the map if it did before. */
    void set(Camera other) {
        camera = other;
    }

    void fit() {
        camera = whole;
        fitted = true;
    }

    void zoom(double factor, double x, double y) {
        double scale = Math.max(FARTHEST * whole.scale(), Math.min(camera.scale() * factor, NEAREST * whole.scale()));
        camera = camera.zoomed(scale / camera.scale(), x, y);
        fitted = false;
    }

    void pan(double right, double down) {
        camera = camera.panned(right, down);
        fitted = false;
    }

    /** Stops following the size of the map: what is seen is up to the user from here on. */
    void leave() {
        fitted = false;
    }

    void centerOn(double planeX, double planeY) {
        camera = camera.centeredOn(planeX, planeY);
        fitted = false;
    }
}

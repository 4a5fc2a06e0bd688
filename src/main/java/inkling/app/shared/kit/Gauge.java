package inkling.app.shared.kit;

import javafx.scene.layout.Region;

/**
 * A bar from 0 to 1 with a filled range and perhaps a mark across it. Its parts are styled as {@code gauge-bar},
 * {@code fill} and {@code mark}; the stylesheet says how wide the mark is.
 */
public final class Gauge extends Region {
    private static final double OVERHANG = 2;

    private final Region fill = new Region();
    private final Region mark = new Region();
    private double from;
    private double to;
    private double marked;

    public Gauge() {
        getStyleClass().add("gauge-bar");
        fill.getStyleClass().add("fill");
        mark.getStyleClass().add("mark");
        fill.setManaged(false);
        mark.setManaged(false);
        mark.setVisible(false);
        getChildren().setAll(fill, mark);
    }

    /** Fills the bar from one share of its width to another, each 0..1. */
    public void fill(double newFrom, double newTo) {
        from = newFrom;
        to = newTo;
        requestLayout();
    }

    /** Fills a share of the bar, 0..1, from its left end. */
    public void fill(double share) {
        fill(0, share);
    }

    /** Sets the mark; beyond 0..1 it stays at the end of the bar. */
    public void mark(double share) {
        marked = share;
        mark.setVisible(true);
        requestLayout();
    }

    /** Removes the mark. */
    public void clearMark() {
        mark.setVisible(false);
    }

    /** The end of the filled range, 0..1. */
    public double filled() {
        return to;
    }

    @Override
    protected void layoutChildren() {
        double left = snapPositionX(getWidth() * from);
        fill.resizeRelocate(left, 0, snapSizeX(getWidth() * (to - from)), getHeight());
        double width = mark.prefWidth(-1);
        double center = snapPositionX(getWidth() * marked - width / 2);
        mark.resizeRelocate(
                Math.max(0, Math.min(getWidth() - width, center)), -OVERHANG, width, getHeight() + 2 * OVERHANG);
    }
}

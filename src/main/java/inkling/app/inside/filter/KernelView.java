package inkling.app.inside.filter;

import inkling.app.shared.kit.PixelSurface;
import inkling.learn.filters.Filter;
import javafx.scene.layout.Region;

/**
 * A window of weights as squares: blue for those above 0, red for those below, the stronger the larger, nothing for 0. Painted in device
 * pixels.
 */
final class KernelView extends Region {
    /** The same in the light and the dark theme: what is behind them shows through weak ones. */
    private static final int ABOVE = 0x2F81F7;

    private static final int BELOW = 0xFF4D45;

    private final PixelSurface surface = new PixelSurface();
    private final double side;
    private int[] colors = {0};
    private int columns = 1;

    /**
     * @param side of the longer side, in logical pixels
     */
    KernelView(double side) {
        this.side = side;
        getStyleClass().add("kernel-view");
        getChildren().setAll(surface);
    }

    /** Shows the weights by which a filter reads one map of the layer before it, by the scale of all its weights. */
    void show(Filter filter, int channel) {
        int[] weights = new int[filter.rows() * filter.columns()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = color(filter.weight(i / filter.columns(), i % filter.columns(), channel) / filter.strongest());
        }
        show(weights, filter.columns());
    }

    /** Shows all weights of a filter that reads single numbers, not maps, in the order of those numbers. */
    void showAll(Filter filter) {
        int across = (int) Math.ceil(Math.sqrt(filter.channels()));
        int down = (filter.channels() + across - 1) / across;
        int[] weights = new int[across * down];
        for (int channel = 0; channel < filter.channels(); channel++) {
            weights[channel] = color(filter.weight(0, 0, channel) / filter.strongest());
        }
        show(weights, across);
    }

    private void show(int[] newColors, int newColumns) {
        colors = newColors;
        columns = newColumns;
        int rows = colors.length / columns;
        double unit = side / Math.max(rows, columns);
        setMinSize(columns * unit, rows * unit);
        setMaxSize(columns * unit, rows * unit);
        setPrefSize(columns * unit, rows * unit);
        requestLayout();
    }

    /** A color in premultiplied ARGB for a strength -1..1. */
    private static int color(float strength) {
        double alpha = Float.isNaN(strength) ? 0 : Math.min(1, Math.abs(strength));
        int hue = strength < 0 ? BELOW : ABOVE;
        int color = (int) Math.round(255 * alpha) << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            color |= (int) Math.round(alpha * (hue >> shift & 0xFF)) << shift;
        }
        return color;
    }

    @Override
    protected void layoutChildren() {
        double ratio = PixelSurface.ratio(this);
        int width = Math.max(1, (int) Math.round(getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(getHeight() * ratio));
        int rows = colors.length / columns;
        surface.fit(width, height, getWidth(), getHeight());
        int[] pixels = surface.pixels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = colors[y * rows / height * columns + x * columns / width];
            }
        }
        surface.repaint();
    }
}

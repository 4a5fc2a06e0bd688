package inkling.app.inside.layers;

import java.util.Arrays;

/** Paints the maps of a stage: black is 0, white the largest number of the stage, red below 0. */
final class MapPainter {
    private static final int BLACK = 0xFF000000;
    private static final int LEVELS = 255;

    private MapPainter() {}

    /**
     * Paints maps into their places.
     *
     * @param values {@code [height, width, channels]}
     * @param order which map is in each slot
     * @param off whether a map is switched off, by its number: it stays dark
     * @param target {@code [grid height, grid width]}, ARGB
     */
    static void paint(float[] values, MapGrid grid, int[] order, boolean[] off, int[] target) {
        Arrays.fill(target, 0); // the window shows through the gaps
        int channels = grid.map().channels();
        float factor = LEVELS / Math.max(largest(values), Float.MIN_NORMAL);
        int width = grid.width();
        for (int slot = 0; slot < grid.shown(); slot++) {
            int channel = order[slot];
            for (int row = 0; row < grid.map().height(); row++) {
                int first = (grid.y(slot) + row * grid.scale()) * width + grid.x(slot);
                for (int column = 0; column < grid.map().width(); column++) {
                    float value = off[channel] ? 0 : values[(row * grid.map().width() + column) * channels + channel];
                    int from = first + column * grid.scale();
                    Arrays.fill(target, from, from + grid.scale(), color(value * factor));
                }
                for (int line = 1; line < grid.scale(); line++) {
                    System.arraycopy(
                            target,
                            first,
                            target,
                            first + line * width,
                            grid.map().width() * grid.scale());
                }
            }
        }
    }

    private static float largest(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * @param level -255..255
     */
    static int color(float level) {
        int strength = Math.min(LEVELS, Math.round(Math.abs(level)));
        if (level >= 0) {
            return BLACK | strength * 0x010101;
        }
        return BLACK | (strength << 16) | ((strength / 5) << 8) | (strength / 4);
    }
}

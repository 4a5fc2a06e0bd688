package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Planes;
import inkling.nn.kernels.WinogradTransform;

/**
 * Images cut into tiles four pixels apart, each of them transformed, as {@link Winograd} multiplies them. First all are
 * transformed down their columns; then, one row of the transformed tiles after the other, along it: so that what is multiplied
 * next is still in the cache.
 */
final class WinogradTiles {
    /** How many pixels of the output a tile makes, to each side. */
    static final int STEP = 4;

    private final Shape inner;
    private final int border;
    private final WinogradTransform transform;
    private final int down;
    private final int across;
    private final int pitch;
    private final float[] padded;
    private final float[] bands;
    private int images;

    /** One row of the transformed tiles, {@code [transform.outputs(), images x tiles, channels]}. */
    final float[] row;

    /**
     * @param inner the shape of one image
     * @param border rows and columns of zeros before the first
     * @param output the shape that the tiles cover
     * @param transform what is done to a tile, down its columns and along its rows
     * @param chunk the most images at once
     */
    WinogradTiles(Shape inner, int border, Shape output, WinogradTransform transform, int chunk) {
        this.inner = inner;
        this.border = border;
        this.transform = transform;
        down = (output.height() + STEP - 1) / STEP;
        across = (output.width() + STEP - 1) / STEP;
        int beyond = transform.inputs() - STEP;
        pitch = (across * STEP + beyond) * inner.channels();
        padded = new float[(down * STEP + beyond) * pitch];
        bands = new float[transform.outputs() * chunk * down * pitch];
        row = new float[transform.outputs() * chunk * count() * inner.channels()];
    }

    /** How many tiles an image has. */
    int count() {
        return down * across;
    }

    /** How many of them are below one another. */
    int down() {
        return down;
    }

    /** How many of them are beside one another. */
    int across() {
        return across;
    }

    /** Takes so many images, the first of which begins at an index of x, and transforms their tiles down the columns. */
    void read(Kernels kernels, float[] x, int at, int images) {
        this.images = images;
        int run = inner.width() * inner.channels();
        for (int image = 0; image < images; image++) {
            for (int line = 0; line < inner.height(); line++) {
                int to = (line + border) * pitch + border * inner.channels();
                System.arraycopy(x, at + image * inner.size() + line * run, padded, to, run);
            }
            Planes y = new Planes(bands, image * down * pitch, images * down * pitch, pitch);
            kernels.transform(transform, new Planes(padded, 0, pitch, STEP * pitch), y, down, pitch);
        }
    }

    /** Fills {@link #row} with this row of the transformed tiles. */
    void along(Kernels kernels, int number) {
        int channels = inner.channels();
        int plane = images * count() * channels;
        for (int band = 0; band < images * down; band++) {
            int from = (number * images * down + band) * pitch;
            Planes x = new Planes(bands, from, channels, STEP * channels);
            kernels.transform(
                    transform, x, new Planes(row, band * across * channels, plane, channels), across, channels);
        }
    }
}

package inkling.nn.engine.pass.product;

import inkling.nn.Shape;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Planes;
import inkling.nn.kernels.WinogradTransform;

/**
 * The images of a chunk cut into tiles four pixels apart, and each tile transformed for {@link Winograd}: first all tiles along their
 * columns, then one row of the transformed tiles at a time along it, so that it is still in the cache when it is multiplied.
 */
final class WinogradTiles {
    /** Rows and columns of the output that a tile computes. */
    static final int STEP = 4;

    private static final Kernels KERNELS = Kernels.best();

    private final Shape inner;
    private final int padding;
    private final WinogradTransform transform;
    private final int down;
    private final int across;
    private final int pitch;
    private final float[] padded;
    private final float[] bands;
    private final float[] row;
    private int images;

    /**
     * @param inner the shape of one image
     * @param padding rows and columns of zeros on each side
     * @param output the shape that the tiles cover
     * @param transform of a tile, along its columns and its rows
     * @param chunk the most images at once
     */
    WinogradTiles(Shape inner, int padding, Shape output, WinogradTransform transform, int chunk) {
        this.inner = inner;
        this.padding = padding;
        this.transform = transform;
        down = (output.height() + STEP - 1) / STEP;
        across = (output.width() + STEP - 1) / STEP;
        int overlap = transform.inputs() - STEP;
        pitch = (across * STEP + overlap) * inner.channels();
        padded = new float[(down * STEP + overlap) * pitch];
        bands = new float[transform.outputs() * chunk * down * pitch];
        row = new float[transform.outputs() * chunk * count() * inner.channels()];
    }

    /** How many tiles an image has. */
    int count() {
        return down * across;
    }

    /** How many rows of tiles an image has. */
    int down() {
        return down;
    }

    /** How many columns of tiles an image has. */
    int across() {
        return across;
    }

    /** Takes the images that begin at {@code x[from]}, and transforms their tiles along the columns. */
    void transformColumns(float[] x, int from, int images) {
        this.images = images;
        int run = inner.width() * inner.channels();
        for (int image = 0; image < images; image++) {
            for (int line = 0; line < inner.height(); line++) {
                int to = (line + padding) * pitch + padding * inner.channels();
                System.arraycopy(x, from + image * inner.size() + line * run, padded, to, run);
            }
            Planes y = new Planes(bands, image * down * pitch, images * down * pitch, pitch);
            KERNELS.transform(transform, new Planes(padded, 0, pitch, STEP * pitch), y, down, pitch);
        }
    }

    /**
     * Transforms one row of each tile along it.
     *
     * @return {@code [transform.outputs(), images x tiles, channels]}, valid until the next call
     */
    float[] transformRow(int number) {
        int channels = inner.channels();
        int plane = images * count() * channels;
        for (int band = 0; band < images * down; band++) {
            int from = (number * images * down + band) * pitch;
            Planes x = new Planes(bands, from, channels, STEP * channels);
            Planes y = new Planes(row, band * across * channels, plane, channels);
            KERNELS.transform(transform, x, y, across, channels);
        }
        return row;
    }
}

package inkling.nn.engine.pass;

/**
 * The activations of several images between two layers, or their gradients, {@code [image, row, column, channel]}: either of all
 * images of a worker, or of one chunk at a time.
 */
public final class Activations {
    private final float[] values;
    private final int size;
    private final boolean all;

    /**
     * @param size how many numbers an image has
     * @param images for how many images there is room
     * @param all whether that is all images of a worker, not those of one chunk
     */
    public Activations(int size, int images, boolean all) {
        this.values = new float[size * images];
        this.size = size;
        this.all = all;
    }

    /** The numbers themselves, to be read and written. */
    public float[] values() {
        return values;
    }

    /** Where the numbers of a chunk begin whose first image is number {@code first} of the worker. */
    public int offset(int first) {
        return all ? first * size : 0;
    }
}

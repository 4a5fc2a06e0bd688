package inkling.nn.engine.pass;

/**
 * The numbers of some images between two layers, {@code [image, row, column, channel]}: kept for all images of a worker, or
 * only for the chunk that is under way.
 */
public final class Activations {
    public final float[] values;
    private final int size;
    private final boolean kept;

    /**
     * @param size numbers an image
     * @param images how many it holds: all of a worker's if kept, else a chunk's
     */
    public Activations(int size, int images, boolean kept) {
        this.values = new float[size * images];
        this.size = size;
        this.kept = kept;
    }

    /** Where a chunk begins whose first image is this. */
    public int at(int first) {
        return kept ? first * size : 0;
    }
}

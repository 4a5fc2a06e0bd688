package inkling.nn.kernels;

/**
 * The left matrix of a product, {@code [rows, depth]}, its elements gathered from an array by an index map, of which it may be a part.
 *
 * @param from is added to every index of the map
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GatherMatrix(IndexMap map, int rows, int depth, float[] values, int from) {
    public GatherMatrix transposed() {
        return new GatherMatrix(map.transposed(), depth, rows, values, from);
    }
}

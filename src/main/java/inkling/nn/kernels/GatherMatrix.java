package inkling.nn.kernels;

/**
 * The left matrix of a product, {@code [rows, depth]}: numbers gathered from an array through a view, of which it may be a part.
 *
 * @param from added to every offset of the view
 */
@SuppressWarnings("ArrayRecordComponent") // an array seen as a matrix; nobody compares two
public record GatherMatrix(IndexMap map, int rows, int depth, float[] values, int from) {
    public GatherMatrix transposed() {
        return new GatherMatrix(map.transposed(), depth, rows, values, from);
    }
}

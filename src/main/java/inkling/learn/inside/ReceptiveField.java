package inkling.learn.inside;

import inkling.nn.Architecture;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;
import java.util.BitSet;

/**
 * What a number in a network can see of an earlier layer: the smallest rectangle around all that it is computed from, in every map of
 * that layer. Zeros around an image are not part of it.
 *
 * @param firstRow from 0
 * @param lastRow the last row that belongs to it; before the first one if it is empty
 * @param firstColumn from 0
 * @param lastColumn the last column that belongs to it; before the first one if it is empty
 */
public record ReceptiveField(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final ReceptiveField EMPTY = new ReceptiveField(0, -1, 0, -1);

    /**
     * What a number depends on.
     *
     * @param place of the number
     * @param layer where it looks: an earlier layer, {@link Place#PICTURE}, or its own, in which it sees itself
     */
    public static ReceptiveField of(Architecture architecture, Place place, int layer) {
        if (layer < Place.PICTURE || layer > place.layer()) {
            throw new IllegalArgumentException("expected a layer up to " + place.layer() + ", found " + layer);
        }
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        rows.set(place.row());
        columns.set(place.column());
        for (int i = place.layer(); i > layer; i--) {
            Layer through = architecture.layers().get(i);
            Shape input = architecture.inputShape(i);
            rows = before(through, rows, input.height());
            columns = before(through, columns, input.width());
        }
        return rows.isEmpty() || columns.isEmpty()
                ? EMPTY // a zero around an image
                : new ReceptiveField(
                        rows.nextSetBit(0), rows.length() - 1, columns.nextSetBit(0), columns.length() - 1);
    }

    /** Whether it sees nothing, as a zero around an image. */
    public boolean isEmpty() {
        return lastRow < firstRow;
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    /** The rows of the input, or columns, that some rows of the output are computed from. */
    private static BitSet before(Layer layer, BitSet after, int size) {
        BitSet before = new BitSet(size);
        if (layer instanceof Dense) {
            before.set(0, size);
            return before;
        }
        LayerWindow window = LayerWindow.of(layer);
        for (int i = after.nextSetBit(0); i >= 0; i = after.nextSetBit(i + 1)) {
            int start = window.start(i);
            before.set(Math.min(size, Math.max(0, start)), Math.max(0, Math.min(size, start + window.size())));
        }
        return before;
    }
}

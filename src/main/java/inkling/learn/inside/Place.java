package inkling.learn.inside;

/**
 * One number in a network: where it stands in the output of a layer. All numbers from 0.
 *
 * @param layer of the architecture; -1 for the picture itself
 * @param row of the map
 * @param column of the map
 * @param channel the number of the map, or of the unit in a dense layer
 */
public record Place(int layer, int row, int column, int channel) {
    /** The layer number of the picture. */
    public static final int PICTURE = -1;

    /** The same place in the layer before, or in the picture. */
    public Place before() {
        return new Place(layer - 1, row, column, channel);
    }
}

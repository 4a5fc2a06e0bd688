package inkling.nn.engine.pass;

import inkling.nn.Shape;

/**
 * Where a layer stands in the network it works in.
 *
 * @param input the shape of one image that it gets
 * @param index the number of the layer, 0 and up
 * @param weights where its parameters begin in the flat array of all
 * @param chunk the most images it gets at once
 * @param images the most images the worker has in a step
 * @param seed of everything drawn at random
 * @param training whether the network is trained; else it only answers
 */
public record LayerContext(Shape input, int index, int weights, int chunk, int images, long seed, boolean training) {
    /** In a network that is trained. */
    public static LayerContext training(Shape input, int index, int weights, int chunk, int images, long seed) {
        return new LayerContext(input, index, weights, chunk, images, seed, true);
    }

    /** In a network that only answers. */
    public static LayerContext inference(Shape input, int index, int weights, int chunk) {
        return new LayerContext(input, index, weights, chunk, chunk, 0, false);
    }

    /** Whether this is the first layer, so that nobody asks for the gradient of its input. */
    boolean first() {
        return index == 0;
    }
}

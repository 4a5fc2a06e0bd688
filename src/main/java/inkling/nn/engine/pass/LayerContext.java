package inkling.nn.engine.pass;

import inkling.nn.Architecture;
import inkling.nn.Shape;

/**
 * What a pass must know about the network around its layer.
 *
 * @param input the input shape of the layer
 * @param index the number of the layer, from 0
 * @param weights where its parameters begin in the flat array of all weights
 * @param chunk the most images it gets at once
 * @param images the most images a worker has in a step
 * @param seed of everything drawn at random
 * @param training whether the network is being trained; false for inference
 */
public record LayerContext(Shape input, int index, int weights, int chunk, int images, long seed, boolean training) {
    /** A layer of a network that is being trained. */
    public static LayerContext training(Architecture architecture, int layer, int chunk, int images, long seed) {
        return new LayerContext(
                architecture.inputShape(layer), layer, architecture.parameterOffset(layer), chunk, images, seed, true);
    }

    /** A layer of a network for inference. */
    public static LayerContext inference(Architecture architecture, int layer, int chunk) {
        return new LayerContext(
                architecture.inputShape(layer), layer, architecture.parameterOffset(layer), chunk, chunk, 0, false);
    }

    /** Whether the gradient with respect to the input is needed: not by the first layer, nor for inference. */
    public boolean needsInputGradient() {
        return training && index > 0;
    }
}

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
 * @param gradients which the network computes
 */
public record LayerContext(Shape input, int index, int weights, int chunk, int images, long seed, Gradients gradients) {
    /** A layer of a network that is being trained. */
    public static LayerContext training(Architecture architecture, int layer, int chunk, int images, long seed) {
        return of(architecture, layer, chunk, images, seed, Gradients.OF_WEIGHTS);
    }

    /** A layer of a network for inference. */
    public static LayerContext inference(Architecture architecture, int layer, int chunk) {
        return of(architecture, layer, chunk, chunk, 0, Gradients.NONE);
    }

    /** A layer of a network for inference that computes gradients with respect to the images. */
    public static LayerContext imageGradients(Architecture architecture, int layer, int chunk) {
        return of(architecture, layer, chunk, chunk, 0, Gradients.OF_IMAGES);
    }

    private static LayerContext of(
            Architecture architecture, int layer, int chunk, int images, long seed, Gradients gradients) {
        int weights = architecture.parameterOffset(layer);
        return new LayerContext(architecture.inputShape(layer), layer, weights, chunk, images, seed, gradients);
    }

    /** Whether the network is being trained. */
    public boolean training() {
        return gradients == Gradients.OF_WEIGHTS;
    }

    /** Whether the layer goes backward as well as forward. */
    public boolean goesBackward() {
        return gradients != Gradients.NONE;
    }

    /** Whether the gradient with respect to the input is needed: in training not by the first layer. */
    public boolean needsInputGradient() {
        return gradients == Gradients.OF_IMAGES || (training() && index > 0);
    }
}

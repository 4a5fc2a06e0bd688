package inkling.nn.engine.pass;

/** Which gradients a network computes after its forward pass. */
public enum Gradients {
    /** None: inference. */
    NONE,
    /** Of the loss with respect to the weights: training. */
    OF_WEIGHTS,
    /** Of a score with respect to the images, in a network for inference. */
    OF_IMAGES
}

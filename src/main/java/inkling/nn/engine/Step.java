package inkling.nn.engine;

/**
 * The result of one training step, before it changed the weights.
 *
 * @param loss the mean categorical cross-entropy of the batch, natural logarithm
 * @param correct how many images were classified correctly
 * @param outcomes of each image, until the next step
 */
public record Step(double loss, int correct, Outcomes outcomes) {}

package inkling.nn.engine;

/**
 * The result of one training step, before it changed the weights.
 *
 * @param loss the mean categorical cross-entropy of the batch, natural logarithm
 * @param correct how many images were classified correctly
 */
public record Step(double loss, int correct) {}

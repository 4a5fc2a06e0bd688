package inkling.nn.engine;

/**
 * What one training step saw before it changed the weights.
 *
 * @param loss the mean categorical cross-entropy of the batch, natural logarithm
 * @param correct how many images had their own class as the likeliest
 */
public record Step(double loss, int correct) {}

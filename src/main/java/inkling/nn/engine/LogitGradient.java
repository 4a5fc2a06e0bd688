package inkling.nn.engine;

/** The gradient of a score with respect to the logits of an image: where the way back to its pixels begins. */
@FunctionalInterface
public interface LogitGradient {
    /**
     * Writes the gradient for the logits of one image.
     *
     * @param logits of several images; these begin at index {@code from}
     * @param gradient is written from index {@code from} on, all of it
     */
    void of(float[] logits, int from, int classes, float[] gradient);
}

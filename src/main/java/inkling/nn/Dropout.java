package inkling.nn;

import java.util.List;

/**
 * Dropout: in training sets each number to 0 with probability {@code rate} and divides the others by {@code 1 - rate}, which keeps
 * the mean; for inference it does nothing. Every step and image gets a new random mask, which does not depend on the number of
 * workers.
 *
 * <p>Source: N. Srivastava et al., 2014.
 *
 * @param rate the probability, 0 to below 1
 */
public record Dropout(double rate) implements Layer {
    public Dropout {
        Range.requireFraction("a dropout rate", rate);
    }

    @Override
    public String kind() {
        return "dropout";
    }

    /** These layers but for dropout: what a model computes, and the parameters it has, are the same with and without. */
    public static List<Layer> without(List<Layer> layers) {
        return layers.stream().filter(layer -> !(layer instanceof Dropout)).toList();
    }
}

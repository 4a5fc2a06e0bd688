package inkling.nn;

/**
 * Sets each number to zero with a given probability while training, and scales the others so that the mean stays; nothing in a
 * finished network. Which ones is drawn anew for each step and image, and does not depend on the number of workers.
 *
 * @param rate the probability, 0 to below 1
 */
public record Dropout(double rate) implements Layer {
    public Dropout {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("expected a dropout rate from 0 to below 1, found " + rate);
        }
    }

    @Override
    public String kind() {
        return "dropout";
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }
}

package inkling.nn;

/**
 * A fixed normalization: {@code y = (x - mean) / deviation}, elementwise, with numbers that are chosen, not learned; the shape stays
 * the same. As a first layer it turns pixels 0 to 1 into what a network was trained on: {@code Normalize(0.1307, 0.3081)} gives those
 * of MNIST mean 0 and variance 1, {@code Normalize(1, -1)} inverts them.
 *
 * @param mean what is subtracted, of at most {@value #LARGEST} in size
 * @param deviation the divisor, from {@value #SMALLEST} to {@value #LARGEST} in size
 */
public record Normalize(double mean, double deviation) implements Layer {
    /** The largest mean or deviation. */
    public static final double LARGEST = 1e6;

    /** The smallest deviation. */
    public static final double SMALLEST = 1e-6;

    public Normalize {
        if (!(Math.abs(mean) <= LARGEST && Math.abs(deviation) >= SMALLEST && Math.abs(deviation) <= LARGEST)) {
            throw new IllegalArgumentException("expected a mean of at most 1e6 and a deviation of 1e-6 to 1e6, found "
                    + mean + " and " + deviation);
        }
    }

    @Override
    public String kind() {
        return "normalize";
    }
}

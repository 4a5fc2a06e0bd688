package inkling.nn;

/** The logistic sigmoid: {@code y = 1 / (1 + exp(-x))}, elementwise, from 0 to 1; the shape stays the same. */
public record Sigmoid() implements Layer {
    @Override
    public String kind() {
        return "sigmoid";
    }
}

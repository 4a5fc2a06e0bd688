package inkling.nn;

/** The hyperbolic tangent: {@code y = tanh(x)}, elementwise, from -1 to 1; the shape stays the same. */
public record Tanh() implements Layer {
    @Override
    public String kind() {
        return "tanh";
    }
}

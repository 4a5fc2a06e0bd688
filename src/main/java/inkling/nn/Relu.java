package inkling.nn;

/** The rectified linear unit: {@code y = max(x, 0)}, elementwise; the shape stays the same. */
public record Relu() implements Layer {
    @Override
    public String kind() {
        return "relu";
    }
}

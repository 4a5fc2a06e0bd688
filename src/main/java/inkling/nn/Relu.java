package inkling.nn;

/** The rectifier, {@code y = max(x, 0)}, number by number; the shape stays. */
public record Relu() implements Layer {
    @Override
    public String kind() {
        return "relu";
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }
}

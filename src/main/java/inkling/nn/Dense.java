package inkling.nn;

import java.util.List;

/**
 * A fully connected layer with bias: {@code y = x W + b}.
 *
 * <p>Shapes: an input of any shape, read in the order row, column, channel, to {@code [units]}; kernel {@code [inputs, units]},
 * bias {@code [units]}.
 *
 * @param units how many numbers it gives
 */
public record Dense(int units) implements Layer {
    public Dense {
        if (units < 1) {
            throw new IllegalArgumentException("expected at least one unit, found " + units);
        }
    }

    @Override
    public String kind() {
        return "dense";
    }

    @Override
    public Shape output(Shape input) {
        return Shape.vector(units);
    }

    @Override
    public int parameterCount(Shape input) {
        return (input.size() + 1) * units;
    }

    @Override
    public List<Parameter> parameters(Shape input) {
        return List.of(Parameter.zeros("kernel", input.size(), units), Parameter.zeros("bias", units));
    }
}

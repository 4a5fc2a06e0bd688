package inkling.nn;

import java.util.List;

/**
 * A fully connected layer: {@code y = x W + b}.
 *
 * <p>Shapes: x {@code [inputs]}, flattened in the order row, column, channel; y {@code [units]}; kernel W {@code [inputs, units]},
 * bias b {@code [units]}.
 *
 * @param units how many outputs it has
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

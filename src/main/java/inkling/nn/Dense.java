package inkling.nn;

import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.View;
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

    @Override
    public Pass pass(Place place) {
        return new Connection(place);
    }

    private final class Connection extends Pass {
        private final Place place;
        private final int inputs;
        private final View rows;
        private final View gradientRows;
        private final float[] transposed;
        private final float[] zeros;

        Connection(Place place) {
            this.place = place;
            inputs = place.input().size();
            rows = Windows.images(inputs, place.chunk());
            gradientRows = Windows.images(units, place.chunk());
            transposed = new float[place.first() ? 0 : inputs * units];
            zeros = new float[inputs];
        }

        @Override
        boolean readsInput() {
            return true;
        }

        @Override
        void begin(float[] weights, long step, int firstImage) {
            for (int i = 0; i < transposed.length; i++) {
                transposed[i % units * inputs + i / units] = weights[place.weights() + i];
            }
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            Rows kernel = new Rows(weights, place.weights(), units);
            Rows bias = new Rows(weights, place.weights() + inputs * units, 0);
            Gathered a = new Gathered(rows, count, inputs, x.values, x.at(first));
            KERNELS.product(a, kernel, units, bias, new Rows(y.values, y.at(first), units));
        }

        @Override
        void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
            Rows slopes = new Rows(dy.values, dy.at(first), units);
            Rows sums = new Rows(gradients, place.weights(), units);
            Gathered a = new Gathered(rows, count, inputs, x.values, x.at(first)).transposed();
            KERNELS.product(a, slopes, units, sums, sums);
            int bias = place.weights() + inputs * units;
            KERNELS.addRows(dy.values, dy.at(first), count, units, gradients, bias);
            if (!place.first()) {
                Gathered g = new Gathered(gradientRows, count, units, dy.values, dy.at(first));
                Rows back = new Rows(transposed, 0, inputs);
                KERNELS.product(g, back, inputs, new Rows(zeros, 0, 0), new Rows(dx.values, dx.at(first), inputs));
            }
        }
    }
}

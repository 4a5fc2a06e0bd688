package inkling.nn;

import inkling.nn.kernels.View;
import java.util.List;
import java.util.random.RandomGenerator;

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
    public List<Parameter> initial(Shape input, RandomGenerator random) {
        return List.of(
                new Parameter(
                        "kernel",
                        new int[] {input.size(), units},
                        he(input.size(), input.size() * units, random),
                        true),
                new Parameter("bias", new int[] {units}, new float[units], true));
    }

    /** Normal numbers of variance 2 / fanIn, which keep the size of signals through layers of ReLU: He et al., 2015. */
    static float[] he(int fanIn, int count, RandomGenerator random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / fanIn));
        }
        return values;
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
            int bias = place.weights() + inputs * units;
            KERNELS.product(
                    rows,
                    count,
                    inputs,
                    x.values,
                    x.at(first),
                    weights,
                    place.weights(),
                    units,
                    weights,
                    bias,
                    0,
                    y.values,
                    y.at(first));
        }

        @Override
        void backward(Chunk chunk, Images x, Images y, Images dy, Images dx) {
            int first = chunk.first();
            int count = chunk.count();
            float[] sums = chunk.gradients();
            KERNELS.product(
                    rows.transposed(),
                    inputs,
                    count,
                    x.values,
                    x.at(first),
                    dy.values,
                    dy.at(first),
                    units,
                    sums,
                    place.weights(),
                    units,
                    sums,
                    place.weights());
            KERNELS.addRows(dy.values, dy.at(first), count, units, sums, place.weights() + inputs * units);
            if (!place.first()) {
                KERNELS.product(
                        gradientRows,
                        count,
                        units,
                        dy.values,
                        dy.at(first),
                        transposed,
                        0,
                        inputs,
                        zeros,
                        0,
                        0,
                        dx.values,
                        dx.at(first));
            }
        }
    }
}

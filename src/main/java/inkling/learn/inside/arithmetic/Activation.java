package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.Layer;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.math.BigDecimal;

/** A number of ReLU, tanh or sigmoid: a function of one input. */
public record Activation(Place place, float value, float input, Function function) implements Step {
    /** Which function. */
    public enum Function {
        RELU,
        TANH,
        SIGMOID;

        static Function of(Layer layer) {
            if (layer instanceof Relu) {
                return RELU;
            } else if (layer instanceof Tanh) {
                return TANH;
            } else if (layer instanceof Sigmoid) {
                return SIGMOID;
            }
            throw new IllegalArgumentException("expected ReLU, tanh or sigmoid, found " + layer);
        }

        /** The function of a number. */
        public double of(double x) {
            return switch (this) {
                case RELU -> Math.max(0, x);
                case TANH -> Math.tanh(x);
                case SIGMOID -> 1 / (1 + Math.exp(-x));
            };
        }
    }

    static Activation of(LayerValues values, Layer layer, Place place) {
        return new Activation(place, values.at(place), values.at(place.before()), Function.of(layer));
    }

    @Override
    public Decimals decimals() {
        return Decimals.fewest(
                value,
                decimals -> new BigDecimal(
                        function.of(Decimals.round(input, decimals).doubleValue())));
    }
}

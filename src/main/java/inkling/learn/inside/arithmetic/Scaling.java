package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.BatchNorm;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number of batch normalization: {@code factor × input + offset}, where {@code factor = scale / √(variance + ε)} and
 * {@code offset = shift - factor × mean}.
 */
public record Scaling(Place place, float value, float input, float scale, float shift, float mean, float variance)
        implements Step {
    static Scaling of(LayerValues values, LayerWeights weights, Place place) {
        int layer = place.layer();
        int channel = place.channel();
        return new Scaling(
                place,
                values.at(place),
                values.at(place.before()),
                weights.get(layer, "scale")[channel],
                weights.get(layer, "shift")[channel],
                weights.get(layer, "mean")[channel],
                weights.get(layer, "variance")[channel]);
    }

    public double factor() {
        return scale / Math.sqrt(variance + BatchNorm.EPSILON);
    }

    public double offset() {
        return shift - factor() * mean;
    }

    /** Of {@code factor × input + offset}. */
    @Override
    public Decimals decimals() {
        return Decimals.fewest(
                value,
                decimals -> Decimals.round(factor(), decimals)
                        .multiply(Decimals.round(input, decimals))
                        .add(Decimals.round(offset(), decimals)));
    }

    /** Of {@code factor = scale / √(variance + ε)}, where ε is printed in full. */
    public Decimals factorDecimals() {
        return Decimals.fewest(
                factor(),
                decimals -> Decimals.round(scale, decimals)
                        .divide(
                                Decimals.round(variance, decimals)
                                        .add(BigDecimal.valueOf(BatchNorm.EPSILON))
                                        .sqrt(MathContext.DECIMAL64),
                                MathContext.DECIMAL64));
    }

    /** Of {@code offset = shift - factor × mean}. */
    public Decimals offsetDecimals() {
        return Decimals.fewest(
                offset(),
                decimals -> Decimals.round(shift, decimals)
                        .subtract(Decimals.round(factor(), decimals).multiply(Decimals.round(mean, decimals))));
    }
}

package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.Normalize;
import java.math.MathContext;

/** A number of a fixed normalization: {@code (input - mean) / deviation}. */
public record Standardizing(Place place, float value, float input, double mean, double deviation) implements Step {
    static Standardizing of(LayerValues values, Normalize layer, Place place) {
        return new Standardizing(place, values.at(place), values.at(place.before()), layer.mean(), layer.deviation());
    }

    @Override
    public Decimals decimals() {
        return Decimals.fewest(
                value,
                decimals -> Decimals.round(input, decimals)
                        .subtract(Decimals.round(mean, decimals))
                        .divide(Decimals.round(deviation, decimals), MathContext.DECIMAL64));
    }
}

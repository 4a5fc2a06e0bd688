package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.Normalize;
import java.math.MathContext;

/** A number of a fixed normalization: {@code (input - mean) / deviation}. */
public record Standardizing(Place place, float value, float input, double mean, double deviation) implements Step {
    static Standardizing of(LayerValues values, Normalize layer, Place place) {
        Place before = new Place(place.layer() - 1, place.row(), place.column(), place.channel());
        return new Standardizing(place, values.at(place), values.at(before), layer.mean(), layer.deviation());
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

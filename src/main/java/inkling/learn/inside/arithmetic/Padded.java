package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.LayerWindow;
import inkling.learn.inside.Place;
import inkling.nn.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A number of an image with zeros around: one of the image, as it was, or one of the zeros.
 *
 * @param from where it comes from; null for a zero
 */
public record Padded(Place place, float value, @Nullable Place from) implements Step {
    static Padded of(LayerValues values, Place place) {
        LayerWindow window = LayerWindow.of(values.architecture().layers().get(place.layer()));
        Shape input = values.shape(place.layer() - 1);
        int row = window.start(place.row());
        int column = window.start(place.column());
        boolean inside = row >= 0 && row < input.height() && column >= 0 && column < input.width();
        Place from = inside ? new Place(place.layer() - 1, row, column, place.channel()) : null;
        return new Padded(place, values.at(place), from);
    }

    @Override
    public Decimals decimals() {
        return Decimals.fewest(value, decimals -> Decimals.round(value, decimals));
    }
}

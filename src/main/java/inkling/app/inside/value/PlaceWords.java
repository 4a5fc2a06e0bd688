package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;
import inkling.learn.inside.Stage;
import inkling.learn.inside.arithmetic.LayerWeights;
import inkling.nn.Dense;
import inkling.nn.Shape;

/** Which number it is, and what it sees, in words. */
final class PlaceWords {
    private static final Texts TEXTS = Texts.of("inside");

    private PlaceWords() {}

    /** {@code conv1, filter 6, at (5, 6)}. */
    static String title(LayerValues values, LayerWeights weights, Place place) {
        if (place.layer() == Place.PICTURE) {
            return TEXTS.get("value.title.pixel", place.row(), place.column());
        }
        if (place.layer() == values.architecture().layers().size() - 1) {
            return TEXTS.get("value.title.score", values.model().classNames().name(place.channel()));
        }
        Stage stage = stage(values, place);
        String name = weights.name(stage.hasKernel() ? stage.first() : place.layer());
        if (stage.hasKernel() && stage.layers().get(0) instanceof Dense) {
            return TEXTS.get("value.title.unit", name, place.channel());
        }
        return stage.hasKernel()
                ? TEXTS.get("value.title.filter", name, place.channel(), place.row(), place.column())
                : TEXTS.get("value.title.place", name, place.row(), place.column());
    }

    /** {@code sees 3 × 3 of each map before it, 8 × 8 pixels of the picture}. */
    static String field(LayerValues values, Place place) {
        if (place.layer() == Place.PICTURE) {
            return "";
        }
        ReceptiveField picture = ReceptiveField.of(values.architecture(), place, Place.PICTURE);
        if (picture.isEmpty()) {
            return TEXTS.get("value.field.none");
        }
        String pixels = isWhole(picture, values.shape(Place.PICTURE))
                ? TEXTS.get("value.field.whole")
                : TEXTS.get("value.field.picture", picture.rows(), picture.columns());
        int before = stage(values, place).first() - 1;
        if (before == Place.PICTURE) {
            return TEXTS.get("value.field", pixels);
        }
        ReceptiveField maps = ReceptiveField.of(values.architecture(), place, before);
        Shape shape = values.shape(before);
        if (isWhole(maps, shape)) {
            return TEXTS.get(shape.pixels() == 1 ? "value.field.units" : "value.field.maps", pixels);
        }
        return TEXTS.get("value.field.both", maps.rows(), maps.columns(), pixels);
    }

    /** What a channel of the input of a layer is called. */
    static String channel(LayerValues values, int layer, int channel) {
        return TEXTS.get(values.shape(layer - 1).pixels() == 1 ? "value.unit" : "value.map", channel);
    }

    private static Stage stage(LayerValues values, Place place) {
        return Stage.of(values.architecture()).stream()
                .filter(stage -> place.layer() < stage.end())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWhole(ReceptiveField field, Shape shape) {
        return field.rows() == shape.height() && field.columns() == shape.width();
    }
}

package inkling.app.shared.map;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Classes;

/** Says in a few words what map there is. */
final class MapWords {
    private static final Texts TEXTS = Texts.of("window");

    private MapWords() {}

    /** How a map was made. */
    static String how(MapSubject of, MapWork.Made made) {
        Classes classes = of.data().classes();
        int rows = of.data().rows();
        double seconds = made.facts().seconds();
        return switch (made.origin()) {
            case SHIPPED -> TEXTS.about(classes).get("map.shipped", rows);
            case STORED ->
                Double.isNaN(seconds)
                        ? TEXTS.about(classes).get("map.stored", rows)
                        : TEXTS.about(classes).get("map.stored.time", rows, Figures.duration(seconds));
            case MADE -> TEXTS.about(classes).get("map.done", rows, Figures.duration(seconds));
            case NOT_STORED -> TEXTS.about(classes).get("map.done.not-stored", rows, Figures.duration(seconds));
        };
    }

    /** Which map is shown instead of the one wanted, of the same rows; empty if it is that one. */
    static String instead(MapSubject shown, MapSubject wanted) {
        if (shown.model() == wanted.model()) {
            return "";
        }
        if (shown.model() == null) {
            return TEXTS.get("map.instead.pixels");
        }
        return TEXTS.get(wanted.model() == null ? "map.instead.model" : "map.instead.other");
    }
}

package inkling.app.explore.map;

import inkling.app.explore.paint.Words;
import inkling.app.shared.points.PointLook;
import javafx.scene.Group;

/** The colors of the map, as the stylesheet says: nodes that must be in the scene, invisible. */
final class MapStyle extends Group {
    private final Words ground;
    private final Words text;
    private final Words wrong;

    /**
     * @param again paints again, in another style
     */
    MapStyle(Runnable again) {
        ground = new Words(again, "map-ground");
        text = new Words(again, "map-text");
        wrong = new Words(again, "map-wrong");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(ground, text, wrong);
    }

    /** The colors that do not belong to rows. */
    PointLook.Scheme scheme() {
        return new PointLook.Scheme(ground.color(), text.color(), wrong.color());
    }

    boolean isDark() {
        return (ground.color() >> 8 & 0xFF) < 128;
    }
}

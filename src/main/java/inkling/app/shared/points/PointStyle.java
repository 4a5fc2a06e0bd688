package inkling.app.shared.points;

import inkling.app.shared.kit.StyleColor;
import javafx.scene.Group;

/** The colors of dots that do not belong to rows, as the stylesheet says: nodes that must be in the scene, invisible. */
public final class PointStyle extends Group {
    private final StyleColor ground;
    private final StyleColor text;
    private final StyleColor ring;

    /**
     * With the colors of the style classes {@code prefix-ground}, {@code prefix-text} and {@code prefix-ring}.
     *
     * @param again paints again, in another style
     */
    public PointStyle(String prefix, Runnable again) {
        ground = new StyleColor(prefix + "-ground", again);
        text = new StyleColor(prefix + "-text", again);
        ring = new StyleColor(prefix + "-ring", again);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(ground, text, ring);
    }

    /** The colors that do not belong to rows. */
    public PointLook.Scheme scheme() {
        return new PointLook.Scheme(ground.argb(), text.argb(), ring.argb());
    }

    /** Whether the ground is dark. */
    public boolean isDark() {
        return ground.isDark();
    }
}

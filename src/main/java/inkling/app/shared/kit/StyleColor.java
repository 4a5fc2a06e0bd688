package inkling.app.shared.kit;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** A color of the stylesheet to be painted with: a node that must be in the scene, invisible. */
public final class StyleColor extends Rectangle {
    /**
     * @param again paints again, in another color
     */
    public StyleColor(String styleClass, Runnable again) {
        getStyleClass().add(styleClass);
        setManaged(false);
        fillProperty().addListener(observable -> again.run());
    }

    /** The color; gray where the stylesheet says none. */
    public Color color() {
        return of(getFill());
    }

    /** The color, opaque ARGB. */
    public int argb() {
        return argb(getFill());
    }

    /** Whether what lies on it should be light. */
    public boolean isDark() {
        return color().getBrightness() < 0.5;
    }

    /** A paint of the stylesheet, opaque ARGB; gray where it is no color. */
    public static int argb(Paint paint) {
        Color color = of(paint);
        return 0xFF000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    private static Color of(Paint paint) {
        return paint instanceof Color plain ? plain : Color.GRAY;
    }
}

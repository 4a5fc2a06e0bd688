package inkling.app.train.grandtour;

import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.points.PointLook;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The colors of the plot, as the stylesheet says: nodes that must be in the scene, invisible. */
final class TourStyle extends Group {
    private final Rectangle ground = color("tour-ground");
    private final Rectangle text = color("tour-text");
    private final Rectangle ring = color("tour-ring");
    private final Rectangle axis = color("tour-axis");

    /**
     * @param again paints again, in another style
     */
    TourStyle(Runnable again) {
        setManaged(false);
        setMouseTransparent(true);
        for (Rectangle each : new Rectangle[] {ground, text, ring, axis}) {
            each.fillProperty().addListener(observable -> again.run());
            getChildren().add(each);
        }
    }

    private static Rectangle color(String styleClass) {
        Rectangle color = new Rectangle();
        color.getStyleClass().add(styleClass);
        color.setManaged(false);
        return color;
    }

    /** The colors that do not belong to classes. */
    PointLook.Scheme scheme() {
        return new PointLook.Scheme(argb(ground), argb(text), argb(ring));
    }

    /** The color of the axes, opaque ARGB. */
    int axis() {
        return argb(axis);
    }

    boolean isDark() {
        return ground.getFill() instanceof Color plain && plain.getBrightness() < 0.5;
    }

    private static int argb(Rectangle holder) {
        return PixelSurface.argb(holder.getFill());
    }
}

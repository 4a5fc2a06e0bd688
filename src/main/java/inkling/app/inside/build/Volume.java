package inkling.app.inside.build;

import inkling.nn.Shape;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a layer gives, as a block: as high as the maps have rows, as wide as there are maps, by their logarithm; single
 * numbers are a bar. Dashed where the shape is not known.
 */
final class Volume extends Pane {
    /** Height of the pane, in pixels. */
    static final double HEIGHT = 76;

    private static final double ROW = 1.8;
    private static final double DEPTH = 0.22;
    private static final double PER_DOUBLING = 6;
    private static final double UNKNOWN_SIDE = 28;

    Volume(@Nullable Shape shape) {
        getStyleClass().add("build-volume");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        if (shape == null) {
            getStyleClass().add("unknown");
            block(UNKNOWN_SIDE, UNKNOWN_SIDE, 0);
        } else if (shape.pixels() == 1) {
            block(7, 6 + PER_DOUBLING * log2(shape.size()), 3);
        } else {
            double side = 4 + ROW * Math.min(NetworkPane.MOST_ROWS, Math.max(shape.height(), shape.width()));
            block(4 + PER_DOUBLING * log2(shape.channels() + 1), side, DEPTH * side);
        }
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    /** A block with its front at the left, standing in the middle. */
    private void block(double width, double height, double depth) {
        double top = (HEIGHT - height - depth) / 2;
        double y = top + depth;
        setMinWidth(width + depth);
        setMaxWidth(width + depth);
        if (depth > 0) {
            face("side", 0, y, depth, top, width + depth, top, width, y);
            face("side", width, y, width + depth, top, width + depth, top + height, width, y + height);
        }
        face("front", 0, y, width, y, width, y + height, 0, y + height);
    }

    private void face(String styleClass, double... corners) {
        Polygon face = new Polygon(corners);
        face.getStyleClass().addAll("build-face", styleClass);
        getChildren().add(face);
    }
}

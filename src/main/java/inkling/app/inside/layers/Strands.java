package inkling.app.inside.layers;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Thin lines from each column to the next. */
final class Strands extends Path {
    private static final int COUNT = 6;
    private static final double GAP = 3;

    private List<Rectangle2D> columns = List.of();

    Strands() {
        getStyleClass().add("strands");
        setManaged(false);
    }

    /** Draws them between columns, from left to right; anew only if one has moved, since they cross the whole screen. */
    void connect(List<Rectangle2D> newColumns) {
        if (newColumns.equals(columns)) {
            return;
        }
        columns = newColumns;
        getElements().clear();
        for (int i = 0; i + 1 < columns.size(); i++) {
            connect(columns.get(i), columns.get(i + 1));
        }
    }

    private void connect(Rectangle2D from, Rectangle2D to) {
        double startX = from.getMaxX() + GAP;
        double endX = to.getMinX() - GAP;
        double middle = (startX + endX) / 2;
        for (int strand = 0; strand < COUNT; strand++) {
            double share = (strand + 0.5) / COUNT;
            double startY = from.getMinY() + share * from.getHeight();
            double endY = to.getMinY() + share * to.getHeight();
            getElements()
                    .addAll(new MoveTo(startX, startY), new CubicCurveTo(middle, startY, middle, endY, endX, endY));
        }
    }
}

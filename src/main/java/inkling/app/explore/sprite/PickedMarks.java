package inkling.app.explore.sprite;

import inkling.data.RowSet;
import java.util.Arrays;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Marks the rows picked: a bar at the left edge of each, narrower than the black margin of its first pixels. */
final class PickedMarks {
    private static final double WIDTH = 4;

    private PickedMarks() {}

    /**
     * Paints the bars over what is visible of the sprite.
     *
     * @param target {@code [layout.height, layout.pictureWidth]}, ARGB
     * @param rows how many rows are read
     * @param ratio device pixels per logical one
     */
    static void paint(
            int[] target, SpriteLayout layout, double top, int rows, RowSet picked, Paint paint, double ratio) {
        if (picked.isEmpty()) {
            return;
        }
        int width = (int) Math.min(layout.pictureWidth(), Math.round(WIDTH * ratio));
        for (int y = 0; y < layout.height(); y++) {
            int from = layout.rowAt(y, top);
            int to = Math.min(rows, Math.max(from + 1, layout.rowAt(y + 1.0, top)));
            if (picked.count(from, to) > 0) {
                int start = y * layout.pictureWidth();
                Arrays.fill(target, start, start + width, argb(paint));
            }
        }
    }

    private static int argb(Paint paint) {
        Color color = paint instanceof Color plain ? plain : Color.GRAY;
        return 0xFF000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}

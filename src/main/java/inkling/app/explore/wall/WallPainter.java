package inkling.app.explore.wall;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.paint.Enlargement;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;

/** Paints the visible part of the wall: thumbnails, the caption under each, and a frame inside the edge of those picked. */
final class WallPainter {
    /** The width of the frame, of a thumbnail's side: two pixels of its black margin at the usual size. */
    private static final int FRAME_PART = 28;

    private Enlargement enlargement = new Enlargement(28);

    /**
     * Paints the thumbnails and captions.
     *
     * @param target {@code layout.width * layout.height} pixels, ARGB premultiplied; transparent where nothing is painted
     * @param selected the selected place, -1 for none
     * @param picked the rows that are picked
     */
    void paint(
            int[] target,
            WallLayout layout,
            long top,
            FoundRows found,
            Captions captions,
            int selected,
            RowSet picked) {
        if (enlargement.side() != layout.side()) {
            enlargement = new Enlargement(layout.side());
        }
        Arrays.fill(target, 0);
        Sprite sprite = found.data().images();
        int end = layout.endVisible(top);
        for (int place = layout.firstVisible(top); place < end; place++) {
            int row = found.row(place);
            int x = layout.x(place);
            int y = (int) (layout.y(place) - top);
            enlargement.paint(sprite.block(row), sprite.start(row), target, layout.width(), layout.height(), x, y);
            int center = x + layout.side() / 2;
            int below = y + layout.side() + (layout.caption() - captions.height()) / 2;
            captions.paint(found, row, place == selected || picked.has(row), target, layout, center, below);
            if (picked.has(row)) {
                paintFrame(target, layout, x, y, captions.accent());
            }
        }
    }

    private static void paintFrame(int[] target, WallLayout layout, int x, int y, int color) {
        int side = layout.side();
        int width = Math.max(2, side / FRAME_PART);
        for (int line = Math.max(0, -y); line < Math.min(side, layout.height() - y); line++) {
            int from = (y + line) * layout.width() + x;
            if (line < width || line >= side - width) {
                Arrays.fill(target, from, from + side, color);
            } else {
                Arrays.fill(target, from, from + width, color);
                Arrays.fill(target, from + side - width, from + side, color);
            }
        }
    }
}

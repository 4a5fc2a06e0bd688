package inkling.app.explore.wall;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.paint.Enlargement;
import inkling.app.explore.paint.PickedFrame;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;

/** Paints the visible part of the wall: thumbnails, the caption under each, and a frame inside the edge of those picked. */
final class WallPainter {
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
                PickedFrame.paint(target, layout.width(), layout.height(), x, y, layout.side(), captions.accent());
            }
        }
    }
}

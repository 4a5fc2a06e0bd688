package inkling.app.explore.wall;

import inkling.analysis.Measure;
import inkling.analysis.measure.Measures;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.pixels.Enlargement;
import inkling.app.explore.pixels.PickedFrame;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;

/** Paints the visible part of the wall: thumbnails, the caption under each, and a frame inside the edge of those picked. */
final class WallPainter {
    private static final Measure DUPLICATES = Measures.of("duplicates");

    private Enlargement enlargement = new Enlargement(28);

    private static boolean isSameGroup(FoundRows found, int place) {
        double group = found.facts().value(DUPLICATES, found.row(place));
        return group == found.facts().value(DUPLICATES, found.row(place + 1)); // never for NaN
    }

    /** A bar across the gap between two thumbnails. */
    private static void link(int[] target, WallLayout layout, int from, int to, int center, int color) {
        int thickness = Math.max(2, layout.side() / Picture.SIDE * 2);
        int top = center - thickness / 2;
        PixelSurface.fill(target, layout.width(), layout.height(), from, top, to, top + thickness, color);
    }

    /**
     * Paints the thumbnails and captions.
     *
     * @param target {@code layout.width * layout.height} pixels, ARGB premultiplied; transparent where nothing is painted
     * @param selected the selected place, -1 for none
     * @param picked the rows that are picked
     * @param linked whether near-duplicates next to each other are linked
     */
    void paint(
            int[] target,
            WallLayout layout,
            long top,
            FoundRows found,
            Captions captions,
            int selected,
            RowSet picked,
            boolean linked) {
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
            if (linked && place + 1 < end && layout.y(place) == layout.y(place + 1) && isSameGroup(found, place)) {
                link(target, layout, x + layout.side(), layout.x(place + 1), y + layout.side() / 2, captions.ink());
            }
            int center = x + layout.side() / 2;
            int below = y + layout.side() + (layout.caption() - captions.height()) / 2;
            captions.paint(found, row, place == selected || picked.has(row), target, layout, center, below);
            if (picked.has(row)) {
                PickedFrame.paint(target, layout.width(), layout.height(), x, y, layout.side(), captions.accent());
            }
        }
    }
}

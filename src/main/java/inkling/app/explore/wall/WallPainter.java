package inkling.app.explore.wall;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.wall.CaptionStyle.GlyphAtlas;
import inkling.data.Sprite;
import java.util.Arrays;

/** Paints the visible part of the wall: thumbnails, and the label under each. */
final class WallPainter {
    private Enlargement enlargement = new Enlargement(28);

    /**
     * @param target {@code layout.width * layout.height} pixels, ARGB premultiplied; transparent where nothing is painted
     * @param plain the captions
     * @param chosen the caption of the selected thumbnail
     * @param selected the selected place, -1 for none
     */
    void paint(
            int[] target,
            WallLayout layout,
            long top,
            FoundRows found,
            GlyphAtlas plain,
            GlyphAtlas chosen,
            int selected) {
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
            GlyphAtlas glyphs = place == selected ? chosen : plain;
            glyphs.paint(
                    found.data().label(row),
                    target,
                    layout.width(),
                    layout.height(),
                    x + (layout.side() - glyphs.width()) / 2,
                    y + layout.side() + (layout.caption() - glyphs.height()) / 2);
        }
    }
}

package inkling.app.explore.groups;

import inkling.analysis.group.Groups;
import inkling.app.explore.paint.Enlargement;
import inkling.app.explore.paint.Reduction;
import inkling.app.explore.paint.Words;
import inkling.app.shared.Figures;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Paints the table: in each cell the number of its digits and as many of them as fit, on a ground that says how many went astray. */
final class GroupsPainter {
    private static final double STRONGEST = 0.45;
    private static final double WEAKEST = 0.1;

    private final Map<Integer, Reduction> reductions = new HashMap<>();
    private final Map<Integer, Enlargement> enlargements = new HashMap<>();

    /**
     * @param target {@code [layout.height * layout.width]}, premultiplied ARGB
     * @param confusion whether rows are labels and columns predictions: what is off the diagonal is wrong
     */
    void paint(int[] target, GroupsLayout layout, Groups groups, Sprite sprite, GroupsStyle style, boolean confusion) {
        Arrays.fill(target, 0);
        int most = most(groups);
        for (int row = 0; row < layout.down(); row++) {
            for (int column = 0; column < layout.across(); column++) {
                boolean wrong = confusion && row != column && groups.size(row, column) > 0;
                int ground = wrong ? style.wrongGround(strength(groups.size(row, column), most)) : style.ground();
                fill(target, layout, row, column, ground);
                if (groups.size(row, column) > 0) {
                    paintCell(target, layout, groups, sprite, row, column, wrong ? style.wrong() : style.plain());
                }
            }
        }
    }

    /** Stronger for more digits; the root makes the few mistakes of a good model visible. */
    private static double strength(int size, int most) {
        return WEAKEST + (STRONGEST - WEAKEST) * Math.sqrt((double) size / most);
    }

    /** The most digits that are in one cell off the diagonal, at least 1. */
    private static int most(Groups groups) {
        int most = 1;
        for (int row = 0; row < groups.down().count(); row++) {
            for (int column = 0; column < groups.across().count(); column++) {
                most = row == column ? most : Math.max(most, groups.size(row, column));
            }
        }
        return most;
    }

    private void paintCell(
            int[] target, GroupsLayout layout, Groups groups, Sprite sprite, int row, int column, Words words) {
        int size = groups.size(row, column);
        int x = layout.x(column) + layout.padding();
        words.paint(Figures.count(size), target, layout.width(), layout.height(), x, layout.y(row));
        int side = layout.side(row, column, size);
        int perLine = layout.perLine(column, side);
        int shown = Math.min(size, perLine * layout.lines(row, side));
        for (int place = 0; place < shown; place++) {
            int digit = groups.row(row, column, place);
            int left = x + place % perLine * (side + 1);
            int upper = layout.y(row) + layout.count() + place / perLine * (side + 1);
            paintDigit(sprite, digit, side, target, layout, left, upper);
        }
    }

    private void paintDigit(Sprite sprite, int row, int side, int[] target, GroupsLayout layout, int x, int y) {
        byte[] block = sprite.block(row);
        int start = sprite.start(row);
        if (side < Picture.SIDE) {
            reductions
                    .computeIfAbsent(side, Reduction::new)
                    .paint(block, start, target, layout.width(), layout.height(), x, y);
        } else {
            enlargements
                    .computeIfAbsent(side, Enlargement::new)
                    .paint(block, start, target, layout.width(), layout.height(), x, y);
        }
    }

    private static void fill(int[] target, GroupsLayout layout, int row, int column, int color) {
        int x = layout.x(column);
        for (int line = layout.y(row); line < layout.y(row) + layout.cellHeight(row); line++) {
            int from = line * layout.width() + x;
            Arrays.fill(target, from, from + layout.cellWidth(column), color);
        }
    }
}

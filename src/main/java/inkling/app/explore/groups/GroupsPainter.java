package inkling.app.explore.groups;

import inkling.analysis.group.Groups;
import inkling.analysis.group.MeanPictures;
import inkling.app.explore.pixels.Enlargement;
import inkling.app.explore.pixels.PickedFrame;
import inkling.app.explore.pixels.Reduction;
import inkling.app.explore.pixels.Words;
import inkling.app.shared.Figures;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paints the table: in each cell the number of its digits and as many of them as fit, on a ground that says how many went astray. */
final class GroupsPainter {
    private static final double STRONGEST = 0.45;
    private static final double WEAKEST = 0.1;

    private final Map<Integer, Reduction> reductions = new HashMap<>();
    private final Map<Integer, Enlargement> enlargements = new HashMap<>();

    /**
     * What to paint, and where.
     *
     * @param surface of the size of the layout
     * @param picked the rows that are picked, framed
     * @param means the mean picture of each row, shown behind its name; null for none
     * @param confusion whether rows are labels and columns predictions: what is off the diagonal is wrong
     */
    record Table(
            PixelSurface surface,
            GroupsLayout layout,
            Groups groups,
            Sprite sprite,
            RowSet picked,
            GroupsStyle style,
            boolean confusion,
            @Nullable MeanPictures means) {
        int[] target() {
            return surface.pixels();
        }
    }

    void paint(Table table) {
        GroupsLayout layout = table.layout;
        Arrays.fill(table.target(), 0);
        int most = most(table.groups);
        for (int row = 0; row < layout.down(); row++) {
            for (int column = 0; column < layout.across(); column++) {
                int size = table.groups.size(row, column);
                boolean wrong = table.confusion && row != column && size > 0;
                int ground = wrong ? table.style.wrongGround(strength(size, most)) : table.style.ground();
                fill(table.target(), layout, row, column, ground);
                if (size > 0) {
                    paintCell(table, row, column, wrong ? table.style.wrong() : table.style.plain());
                }
            }
        }
        paintNames(table);
    }

    /** The names of rows and columns stay where they are when the table is scrolled below them. */
    private void paintNames(Table table) {
        GroupsLayout layout = table.layout;
        Words words = table.style.plain();
        MeanPictures means = table.means;
        int side = means == null ? 0 : layout.meanSide();
        clear(table, layout.left(), layout.height());
        for (int row = 0; row < layout.down(); row++) {
            int y = layout.y(row) + (layout.cellHeight(row) - words.height()) / 2;
            int most = layout.left() - 2 * layout.padding() - (side == 0 ? 0 : side + layout.padding());
            String name = words.fitted(BinText.shortly(table.groups.down(), row), most);
            words.paint(name, table.target(), layout.width(), layout.height(), 0, y);
            if (means != null) {
                int x = layout.left() - 2 * layout.padding() - side;
                int upper = layout.y(row) + (layout.cellHeight(row) - side) / 2;
                means.of(row).ifPresent(mean -> paintPicture(table, mean, 0, side, x, upper));
            }
        }
        clear(table, layout.width(), layout.top());
        for (int column = 0; column < layout.across(); column++) {
            String name = words.fitted(BinText.shortly(table.groups.across(), column), layout.cellWidth(column));
            int x = layout.x(column) + (layout.cellWidth(column) - words.width(name)) / 2;
            words.paint(name, table.target(), layout.width(), layout.height(), x, 0);
        }
        clear(table, layout.left(), layout.top());
    }

    /** Clears the corner at the upper left, so wide and so high. */
    private static void clear(Table table, int width, int height) {
        GroupsLayout layout = table.layout;
        PixelSurface.fill(table.target(), layout.width(), layout.height(), 0, 0, width, height, 0);
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

    private void paintCell(Table table, int row, int column, Words words) {
        GroupsLayout layout = table.layout;
        int size = table.groups.size(row, column);
        int x = layout.x(column) + layout.padding();
        words.paint(Figures.count(size), table.target(), layout.width(), layout.height(), x, layout.y(row));
        int side = layout.side(row, column, size);
        int perLine = layout.perLine(column, side);
        int shown = Math.min(size, perLine * layout.lines(row, side));
        for (int place = 0; place < shown; place++) {
            int left = x + place % perLine * (side + 1);
            int upper = layout.y(row) + layout.count() + place / perLine * (side + 1);
            if (left >= layout.left() && left + side <= layout.width()) {
                paintDigit(table, table.groups.row(row, column, place), side, left, upper);
            }
        }
    }

    private void paintPicture(Table table, byte[] block, int start, int side, int x, int y) {
        int width = table.layout.width();
        int height = table.layout.height();
        if (side < Picture.SIDE) {
            reductions.computeIfAbsent(side, Reduction::new).paint(block, start, table.target(), width, height, x, y);
        } else {
            enlargements
                    .computeIfAbsent(side, Enlargement::new)
                    .paint(block, start, table.target(), width, height, x, y);
        }
    }

    private void paintDigit(Table table, int row, int side, int x, int y) {
        paintPicture(table, table.sprite.block(row), table.sprite.start(row), side, x, y);
        if (table.picked.has(row)) {
            int width = table.layout.width();
            PickedFrame.paint(table.target(), width, table.layout.height(), x, y, side, table.style.picked());
        }
    }

    private static void fill(int[] target, GroupsLayout layout, int row, int column, int color) {
        int x = layout.x(column);
        int y = layout.y(row);
        int right = x + layout.cellWidth(column);
        PixelSurface.fill(target, layout.width(), layout.height(), x, y, right, y + layout.cellHeight(row), color);
    }
}

package inkling.app.inside.layers;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Shape;
import org.junit.jupiter.api.Test;

class MapPainterTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /** Two maps of one row and two columns, side by side. */
    private static int[] painted(float[] values, int[] order, boolean... off) {
        MapGrid grid = new MapGrid(new Shape(2, 1, 2), 1, 1, 2, 2);
        int[] target = new int[grid.width() * grid.height()];
        MapPainter.paint(values, grid, order, off, target);
        return target;
    }

    @Test
    void theLargestNumberIsWhiteAndNothingIsBlack() {
        int[] painted = painted(new float[] {2, 0, 1, 4}, new int[] {0, 1}, false, false);
        assertThat(painted).containsExactly(0xFF808080, 0xFF404040, 0, BLACK, WHITE);
    }

    @Test
    void numbersBelowNothingAreRed() {
        int[] painted = painted(new float[] {-4, 0, 0, 4}, new int[] {0, 1}, false, false);
        assertThat(painted[0]).isEqualTo(0xFFFF333F);
    }

    @Test
    void mapsStandInTheOrderAskedForAndDarkWhereTheyAreOff() {
        int[] painted = painted(new float[] {2, 0, 1, 4}, new int[] {1, 0}, true, false);
        assertThat(painted).containsExactly(BLACK, WHITE, 0, BLACK, BLACK);
    }

    @Test
    void theMostActiveComeFirst() {
        assertThat(MapOrder.byActivity(new float[] {1, -5, 0, 1, 2, 0}, 3)).containsExactly(1, 0, 2);
        assertThat(MapOrder.byNumber(3)).containsExactly(0, 1, 2);
    }
}

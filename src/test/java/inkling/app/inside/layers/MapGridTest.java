package inkling.app.inside.layers;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Shape;
import org.junit.jupiter.api.Test;

class MapGridTest {
    @Test
    void takesTheLargestSquaresWithWhichAllMapsFit() {
        MapGrid grid = MapGrid.of(new Shape(32, 14, 14), 215, 400, false);
        assertThat(grid.shown()).isEqualTo(32);
        assertThat(grid.scale()).isEqualTo(3); // 45 pixels a map: 4 by 8; 59 would be 3 by 6
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.width()).isLessThanOrEqualTo(215);
        assertThat(grid.height()).isLessThanOrEqualTo(400);
    }

    @Test
    void showsAsManyAsFitWhereTheyWouldBeTooSmall() {
        MapGrid grid = MapGrid.of(new Shape(64, 28, 28), 215, 250, false);
        assertThat(grid.scale()).isEqualTo(2);
        assertThat(grid.shown()).isEqualTo(3 * 4);
        assertThat(MapGrid.of(new Shape(64, 28, 28), 215, 250, true).shown()).isEqualTo(64);
    }

    @Test
    void unitsOfADenseLayerAreAStrip() {
        MapGrid grid = MapGrid.of(Shape.vector(64), 215, 400, false);
        assertThat(grid.shown()).isEqualTo(64);
        assertThat(grid.columns()).isEqualTo(3); // 14 pixels and a gap: 26 below each other
    }

    @Test
    void findsTheNumberUnderAPoint() {
        MapGrid grid = MapGrid.of(new Shape(32, 14, 14), 215, 400, false);
        int slot = grid.slotAt(grid.x(6) + 3 * 5 + 1, grid.y(6) + 3 * 9 + 2).orElseThrow();
        assertThat(slot).isEqualTo(6);
        assertThat(grid.columnAt(grid.x(6) + 3 * 5 + 1, slot)).isEqualTo(5);
        assertThat(grid.rowAt(grid.y(6) + 3 * 9 + 2, slot)).isEqualTo(9);
        assertThat(grid.slotAt(-1, 5)).isEmpty();
        assertThat(grid.slotAt(5, grid.height() + 5)).isEmpty();
    }
}

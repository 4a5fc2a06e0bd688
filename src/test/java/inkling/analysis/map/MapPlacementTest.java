package inkling.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.app.explore.SampleData;
import inkling.data.DataSet;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.PrincipalAxes;
import org.junit.jupiter.api.Test;

class MapPlacementTest {
    /** Rows at 0, 1, 2, ... of a line, on the map at (0, 0), (10, 5), (20, 10), ... */
    private static MapPlacement line(int rows) {
        float[] values = new float[rows];
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = row;
            x[row] = 10 * row;
            y[row] = 5 * row;
        }
        return placement(values, x, y);
    }

    private static MapPlacement placement(float[] values, float[] x, float[] y) {
        PrincipalAxes any = new PrincipalAxes(new float[] {0.5f}, new float[][] {{1}});
        RowSpace space = new RowSpace(Features.pixels(), any, new Points(values, 1));
        return new MapPlacement(space, new MapPositions(x, y));
    }

    @Test
    void aRowsOwnPictureLiesAtThatRow() {
        DataSet data = SampleData.rows(200);
        RowSpace space = new Spanning(data, Features.pixels()).finish();
        float[] x = new float[200];
        float[] y = new float[200];
        for (int row = 0; row < 200; row++) {
            x[row] = row % 20;
            y[row] = row / 20f;
        }
        MapPlacement placement = new MapPlacement(space, new MapPositions(x, y));
        for (int row = 0; row < 200; row += 7) {
            PlacedPicture placed = placement.place(data.images().picture(row));
            assertThat(placed.nearest()).hasSize(15).extracting(Neighbor::row).startsWith(row);
            assertThat(placed.x()).isCloseTo(x[row], within(0.05f));
            assertThat(placed.y()).isCloseTo(y[row], within(0.05f));
        }
    }

    @Test
    void liesAmongMostOfItsNearestRowsNotInTheGap() {
        float[] values = new float[15];
        float[] x = new float[15];
        for (int row = 0; row < 15; row++) {
            values[row] = 1; // all equally near
            x[row] = row < 9 ? row % 3 : 100 + row % 3;
        }
        assertThat(placement(values, x, new float[15]).place(new float[] {0}).x())
                .isBetween(0f, 5f);
    }

    @Test
    void movesStepByStepWithThePoint() {
        MapPlacement placement = line(100);
        float before = placement.place(new float[] {50}).x();
        for (int step = 1; step <= 100; step++) {
            float now = placement.place(new float[] {50 + step / 100f}).x();
            assertThat(now).isBetween(before - 0.01f, before + 5);
            before = now;
        }
        assertThat(before).isCloseTo(510, within(0.1f));
    }

    @Test
    void mapsOfAFewRowsPlaceByAllOfThem() {
        for (int rows : new int[] {1, 2, 5, 14}) {
            PlacedPicture placed = line(rows).place(new float[] {rows - 1});
            assertThat(placed.nearest()).hasSize(rows);
            assertThat(placed.x()).isCloseTo(10 * (rows - 1), within(0.1f));
        }
    }

    @Test
    void duplicatesHaveAPlaceAmongThem() {
        float[] x = new float[40];
        for (int row = 0; row < 40; row++) {
            x[row] = row < 20 ? 3 : 30;
        }
        PlacedPicture placed = placement(new float[40], x, new float[40]).place(new float[] {0});
        assertThat(placed.x()).isCloseTo(3, within(0.01f)); // the nearest of equals are the lowest rows
        assertThat(placed.y()).isZero();
    }

    @Test
    void aMapLaidOutAnewMovesThePlace() {
        float[] moved = {7, 8, 9};
        assertThat(line(3).on(new MapPositions(moved, moved))
                        .place(new float[] {2})
                        .y())
                .isCloseTo(9, within(0.01f));
    }

    @Test
    void refusesPositionsOfOtherRows() {
        assertThatThrownBy(() -> line(3).on(new MapPositions(new float[2], new float[2])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }
}

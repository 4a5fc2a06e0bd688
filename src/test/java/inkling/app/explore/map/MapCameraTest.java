package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.map.MapPositions;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.PointIndex;
import org.junit.jupiter.api.Test;

class MapCameraTest {
    private final PointIndex index =
            new PointIndex(new MapPositions(new float[] {-4, 4, 0}, new float[] {-3, 3, 0}), new int[] {0, 1, 2});
    private final MapCamera camera = new MapCamera();

    private static final double LEGEND = 52;

    private void show(boolean isNew, int width, int height) {
        camera.show(index, isNew, width, height, 1, LEGEND);
    }

    @Test
    void seesAllAtFirstAndLeavesRoomForTheLegend() {
        show(true, 800, 700);
        assertThat(camera.get().toPixelX(-4)).isBetween(20.0, 120.0);
        assertThat(camera.get().toPixelX(4)).isBetween(680.0, 780.0);
        assertThat(camera.get().toPixelY(3)).isLessThan(640);
        assertThat(camera.isFitted()).isTrue();
        assertThat(camera.isZoomedIn()).isFalse();
    }

    @Test
    void nothingMovesWhenALineAppearsBelow() {
        show(true, 800, 700);
        double before = camera.get().toPixelY(1);
        show(false, 800, 650);
        assertThat(camera.get().toPixelY(1)).isCloseTo(before, within(1e-9));
        show(false, 800, 700);
        assertThat(camera.get().toPixelY(1)).isCloseTo(before, within(1e-9));
    }

    @Test
    void fitsAnotherWindowUnlessSomebodyHasZoomed() {
        show(true, 800, 700);
        double scale = camera.get().scale();
        show(false, 400, 350);
        assertThat(camera.get().scale()).isLessThan(scale);
        camera.zoom(3, 200, 100);
        double zoomed = camera.get().scale();
        show(false, 800, 700);
        assertThat(camera.get().scale()).isEqualTo(zoomed);
        camera.fit();
        assertThat(camera.get().scale()).isEqualTo(scale);
    }

    @Test
    void makesRoomForAHigherLegend() {
        show(true, 800, 700);
        camera.show(index, false, 800, 700, 1, 200);
        assertThat(camera.get().toPixelY(3)).isLessThan(500);
        assertThat(camera.get()).isEqualTo(camera.whole());
        camera.show(index, false, 800, 300, 1, 200); // no room for so much
        assertThat(camera.get().toPixelY(3)).isBetween(170.0, 200.0);
    }

    @Test
    void glidesFromOneViewToAnother() {
        Camera from = new Camera(0, 0, 1, 800, 700);
        Camera to = new Camera(4, 2, 16, 400, 300);
        assertThat(from.toward(to, 0)).isEqualTo(from);
        assertThat(from.toward(to, 0.5)).isEqualTo(new Camera(2, 1, 4, 800, 700));
        assertThat(from.toward(to, 1)).isEqualTo(new Camera(4, 2, 16, 800, 700));
    }

    @Test
    void zoomsNeitherOutOfSightNorForEver() {
        show(true, 800, 700);
        double whole = camera.get().scale();
        camera.zoom(1e-9, 400, 300);
        assertThat(camera.get().scale()).isEqualTo(whole / 2);
        camera.zoom(1e12, 400, 300);
        assertThat(camera.get().scale()).isBetween(1000 * whole, 10_000 * whole);
    }
}

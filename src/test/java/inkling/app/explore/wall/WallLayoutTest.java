package inkling.app.explore.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WallLayoutTest {
    @Test
    void hitsEachThumbnailAtItsOwnPlaceAtEverySizeAndScale() {
        for (int thumbnail : WallLayout.SIDES) {
            for (double scale : new double[] {1, 1.25, 2}) {
                WallLayout layout = WallLayout.of(733, 500, thumbnail, scale, 1000);
                long top = layout.maxTop() / 3;
                for (int place = layout.firstVisible(top); place < layout.endVisible(top); place++) {
                    double x = layout.x(place);
                    double y = layout.y(place) - top;
                    assertThat(layout.placeAt(x + 0.5, y + 0.5, top)).isEqualTo(place);
                    assertThat(layout.placeAt(x + layout.side() - 0.5, y + layout.side() - 0.5, top))
                            .isEqualTo(place);
                    assertThat(layout.x(place) + layout.side()).isLessThanOrEqualTo(733);
                }
            }
        }
    }

    @Test
    void hitsNothingBetweenThumbnailsAndBehindTheLast() {
        WallLayout layout = WallLayout.of(400, 300, 56, 1, 3);

        assertThat(layout.placeAt(57, 10, 0)).isEqualTo(-1);
        assertThat(layout.placeAt(layout.x(3) + 5.0, 10, 0)).isEqualTo(-1);
        assertThat(layout.placeAt(-1, 10, 0)).isEqualTo(-1);
    }

    @Test
    void paintsJustTheLinesThatAreSeen() {
        WallLayout layout = WallLayout.of(400, 300, 28, 1, 8_000_000);
        long top = layout.maxTop();

        assertThat(layout.endVisible(top)).isEqualTo(8_000_000);
        assertThat(layout.endVisible(top) - layout.firstVisible(top)).isLessThan(10 * layout.columns());
        assertThat(layout.firstVisible(0)).isZero();
    }

    @Test
    void scrollsNoFartherThanItMustToShowAPlace() {
        WallLayout layout = WallLayout.of(400, 300, 56, 1, 1000);
        int belowTheView = layout.endVisible(0) + 5 * layout.columns();

        long down = layout.showing(belowTheView, 0);

        assertThat(layout.y(belowTheView) + layout.side() + layout.caption() - down)
                .isEqualTo(300);
        assertThat(layout.showing(belowTheView, down)).isEqualTo(down);
        assertThat(layout.showing(0, down)).isZero();
    }

    @Test
    void keepsOneColumnWhereThereIsHardlyRoom() {
        assertThat(WallLayout.of(20, 300, 112, 1, 5).columns()).isEqualTo(1);
        assertThat(WallLayout.of(20, 300, 112, 1, 0).maxTop()).isZero();
    }

    @Test
    void findsThePlacesThatARectangleTouches() {
        WallLayout layout = WallLayout.of(400, 300, 56, 1, 100);
        int right = layout.x(1) + layout.side();
        int nextLine = layout.pitch();

        assertThat(layout.placesIn(2, 2, 3, 3)).containsExactly(0);
        assertThat(layout.placesIn(0, 0, right, nextLine))
                .containsExactly(0, 1, layout.columns(), layout.columns() + 1);
        assertThat(layout.placesIn(layout.side() + 1, 0, layout.x(1) - 1, 20)).isEmpty();
        assertThat(layout.placesIn(0, layout.side() + 1, 20, nextLine - 1)).isEmpty();
        assertThat(layout.placesIn(-50, -50, 1e6, 1e6)).hasSize(100);
    }
}

package inkling.app.train.grandtour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class TourPlacesTest {
    private final TourPlaces places = new TourPlaces(4, 3);

    @Test
    void aCertainPredictionLiesAtItsCornerAndAGuessInTheMiddle() {
        places.fit(488, 688, List.of()); // a radius of 200
        assertThat(places.cornerX(1)).isCloseTo(444, within(1e-9));
        assertThat(places.cornerY(1)).isCloseTo(344, within(1e-9));
        places.place(new float[] {0, 1, 0, 0, .25f, .25f, .25f, .25f, 0, .5f, .5f, 0});
        double spread = places.spread();
        assertThat(spread).isCloseTo(16, within(1e-9));
        assertNear(0, 444, 344, spread);
        assertNear(1, 244, 344, spread);
        assertNear(2, 344, 444, spread);
    }

    @Test
    void keepsClearOfWordsBesideIt() {
        Rectangle2D words = new Rectangle2D(0, 0, 180, 100);
        Rectangle2D buttons = new Rectangle2D(260, 0, 160, 30);
        places.fit(420, 240, List.of(words, buttons));
        double outer = places.cornerX(1) - places.middleX() + 44;
        assertThat(outer).isBetween(84.0, 120.0);
        assertThat(Math.hypot(places.middleX() - 180, places.middleY() - 100)).isGreaterThanOrEqualTo(outer);
        assertThat(places.middleY() - 30).isGreaterThanOrEqualTo(outer);
        assertThat(places.middleX() + outer).isLessThanOrEqualTo(420);
        assertThat(places.middleY() + outer).isLessThanOrEqualTo(240);

        places.fit(420, 240, List.of(new Rectangle2D(0, 0, 20, 10)));
        assertThat(places.middleX()).isEqualTo(210); // there is room already
        assertThat(places.middleY()).isEqualTo(120);
    }

    @Test
    void dotsOnTheSamePlaceFillADiscEvenly() {
        TourPlaces many = new TourPlaces(4, 2000);
        many.fit(488, 488, List.of());
        float[] all = new float[8000];
        for (int i = 0; i < 2000; i++) {
            all[4 * i] = 1;
        }
        many.place(all);
        int[] quarters = new int[4];
        int inner = 0;
        for (int i = 0; i < 2000; i++) {
            double right = many.x()[i] - many.cornerX(0);
            double down = many.y()[i] - many.cornerY(0);
            quarters[(right > 0 ? 1 : 0) + (down > 0 ? 2 : 0)]++;
            inner += Math.hypot(right, down) < many.spread() / 2 ? 1 : 0;
        }
        assertThat(quarters[0]).isBetween(470, 530);
        assertThat(quarters[1]).isBetween(470, 530);
        assertThat(quarters[2]).isBetween(470, 530);
        assertThat(inner).isBetween(470, 530);
    }

    @Test
    void findsTheNearestDotWithinReach() {
        places.fit(488, 688, List.of());
        places.place(new float[] {0, 1, 0, 0, .25f, .25f, .25f, .25f, 0, .5f, .5f, 0});
        assertThat(places.nearest(places.x()[2] + 3, places.y()[2], 8)).isEqualTo(2);
        assertThat(places.nearest(places.x()[2] + 9, places.y()[2], 8)).isEqualTo(-1);
    }

    @Test
    void aDraggedCornerFollowsTheMouse() {
        places.fit(488, 488, List.of());
        places.drag(2, 300, 190);
        assertThat(places.cornerX(2)).isCloseTo(300, within(1e-6));
        assertThat(places.cornerY(2)).isCloseTo(190, within(1e-6));
        assertThat(places.isSettled()).isFalse();
        places.ease(0);
        assertThat(places.isSettled()).isTrue();
    }

    private void assertNear(int dot, double x, double y, double spread) {
        assertThat(Math.hypot(places.x()[dot] - x, places.y()[dot] - y)).isLessThanOrEqualTo(spread + 1e-3);
    }
}

package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final Rectangle2D LARGE = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 1280, 1024);
    /** A 1080p screen at 200%. */
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 960, 540);

    @Test
    void theUsualPlaceIsInTheMiddleAndNeverLargerThanTheScreen() {
        assertThat(Place.usual(LARGE)).isEqualTo(new Place(260, 105, 1400, 900, false));
        assertThat(Place.usual(SMALL)).isEqualTo(new Place(0, 0, 960, 540, false));
    }

    @Test
    void staysWhereItIsOnAScreenThatShowsAllOfIt() {
        Place place = new Place(1950, 100, 1000, 700, false);
        assertThat(place.on(List.of(LARGE, BESIDE))).isEqualTo(place);
    }

    @Test
    void comesBackWithinTheScreenThatShowsMostOfIt() {
        Place place = new Place(2900, -20, 1000, 700, false);
        assertThat(place.on(List.of(LARGE, BESIDE))).isEqualTo(new Place(2200, 0, 1000, 700, false));
        assertThat(new Place(40, 20, 1400, 900, false).on(List.of(SMALL))).isEqualTo(new Place(0, 0, 960, 540, false));
    }

    @Test
    void opensAtTheUsualPlaceWhereItsScreenIsGone() {
        Place place = new Place(1950, 100, 1000, 700, true);
        assertThat(place.on(List.of(LARGE))).isEqualTo(new Place(260, 105, 1400, 900, true));
    }

    @Test
    void isNoSmallerThanTheSmallestWindowUnlessTheScreenIs() {
        Place place = new Place(10, 40, 100, 100, false);
        assertThat(place.on(List.of(LARGE))).isEqualTo(new Place(10, 40, 800, 500, false));
        assertThat(place.on(List.of(new Rectangle2D(0, 0, 640, 480)))).isEqualTo(new Place(0, 0, 640, 480, false));
    }

    @Test
    void isReadAsItWasWritten() {
        Place place = new Place(-100, 50, 1400, 900, true);
        assertThat(Place.parse(place.text())).contains(place);
        assertThat(Place.parse("10 20 800 500")).contains(new Place(10, 20, 800, 500, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "maximized", "1 2 3", "1 2 3 maximized", "a b c d", "1 2 0 500", "99999999999 0 800 500"})
    void nothingElseIsReadAsAPlace(String text) {
        assertThat(Place.parse(text)).isEmpty();
    }
}

package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void movesInStepsAndStopsAtTheEnds() {
        Zoom zoom = new Zoom(2, 4, 1);

        zoom.move(1);
        assertThat(zoom.valueProperty().get()).isEqualTo(3);
        zoom.move(5);
        assertThat(zoom.valueProperty().get()).isEqualTo(4);
        zoom.move(-9);
        assertThat(zoom.valueProperty().get()).isZero();
    }

    @Test
    void goesOnFromTheNearestStepWhereASliderLeftItInBetween() {
        Zoom zoom = new Zoom(0, 4, 1);
        zoom.valueProperty().set(1.7);

        zoom.move(1);

        assertThat(zoom.valueProperty().get()).isEqualTo(3);
    }
}

package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who looks at the map by keys. */
class MapKeysIT extends MapSteps {
    @Test
    void zoomsByWheelAndKeys() {
        takeTheKeys();
        double before = scale();
        assertThat(sees("#map-overview")).isFalse();

        turnWheel(field, 3); // the headless robot turns it the other way
        assertThat(scale()).isGreaterThan(before);
        press(KeyCode.PLUS);
        press(KeyCode.PLUS);
        press(KeyCode.PLUS);
        assertThat(scale()).isGreaterThan(3 * before);
        assertThat(sees("#map-overview")).isTrue();
        Point2D place = placeOf(0);
        holding(KeyCode.CONTROL, () -> press(KeyCode.RIGHT));
        assertThat(placeOf(0).getX()).isLessThan(place.getX() - 30);
        press(KeyCode.DIGIT0);
        assertThat(scale()).isEqualTo(before);
        assertThat(sees("#map-overview")).isFalse();
    }

    @Test
    void worksWithoutAMouse() {
        takeTheKeys();
        int first = session.getSelectedRow();
        Point2D before = placeOf(first);
        press(KeyCode.LEFT);
        int second = session.getSelectedRow();
        if (second != first) {
            assertThat(placeOf(second).getX()).isLessThan(before.getX());
        }
        holding(KeyCode.SHIFT, () -> press(KeyCode.UP));
        int few = picked().size();
        assertThat(few).isBetween(8, 9);
        holding(KeyCode.SHIFT, () -> press(KeyCode.UP));
        assertThat(picked().size()).isGreaterThan(few);
        holding(KeyCode.SHIFT, () -> press(KeyCode.DOWN));
        assertThat(picked().size()).isEqualTo(few);
        assertThat(picked().has(session.getSelectedRow())).isTrue();
        press(KeyCode.ENTER);
        until("the wall", () -> sees("#wall") && background.isIdle() && found() == few);
    }
}

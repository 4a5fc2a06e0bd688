package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class GaugeIT extends WindowSteps {
    private final Gauge gauge = new Gauge();

    @Test
    void fillsARangeAndMarksAPlaceButNeverBeyondItsEnds() {
        open(new StackPane(gauge), 200, 20);
        show(0.25, 0.5, 0.75);
        assertThat(part(".fill").getMinX()).isEqualTo(50);
        assertThat(part(".fill").getWidth()).isEqualTo(50);
        assertThat(part(".mark").getCenterX()).isEqualTo(150);
        assertThat(gauge.filled()).isEqualTo(0.5);
        show(0, 1, 7);
        assertThat(part(".fill").getWidth()).isEqualTo(200);
        assertThat(part(".mark").getMaxX()).isEqualTo(200);
    }

    @Test
    void hasNoMarkUntilOneIsSet() {
        open(new StackPane(gauge), 200, 20);
        assertThat(sees(".mark")).isFalse();
        show(0, 1, 0.5);
        assertThat(sees(".mark")).isTrue();
        onScreen(() -> {
            gauge.clearMark();
            return gauge;
        });
        assertThat(sees(".mark")).isFalse();
    }

    private void show(double from, double to, double mark) {
        onScreen(() -> {
            gauge.fill(from, to);
            gauge.mark(mark);
            return gauge;
        });
        settle();
    }

    private Bounds part(String selector) {
        Node part = find(selector, Node.class);
        return onScreen(() -> {
            gauge.layout();
            return part.getBoundsInParent();
        });
    }
}

package inkling.app.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.chart.Chart.Zoom;
import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void keepsWhatIsUnderThePointer() {
        assertThat(Zoom.NONE.by(2, 0.5)).isEqualTo(new Zoom(0.25, 0.75));
        assertThat(Zoom.NONE.by(4, 1)).isEqualTo(new Zoom(0.75, 1));
    }

    @Test
    void neverLeavesTheWhole() {
        assertThat(new Zoom(0.5, 1).by(0.1, 0.5)).isEqualTo(Zoom.NONE);
        assertThat(new Zoom(0.25, 0.75).moved(1)).isEqualTo(new Zoom(0.5, 1));
        assertThat(new Zoom(0.25, 0.75).moved(-1)).isEqualTo(new Zoom(0, 0.5));
    }
}

package inkling.app.explore.sprite;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpriteLayoutTest {
    @Test
    void showsTheWholePictureInItsProportionsAtZoom0() {
        SpriteLayout whole = SpriteLayout.of(700, 800, 65_000, 0, 1);

        assertThat(whole.maxTop()).isZero();
        assertThat(whole.rowAt(799.9, 0)).isEqualTo(64_991);
        assertThat((double) whole.pictureWidth()).isCloseTo(784 * 800 / 65_000.0, Offset.offset(0.5));
    }

    @Test
    void showsSingleRowsAtZoom1() {
        SpriteLayout near = SpriteLayout.of(700, 800, 65_000, 1, 1);

        assertThat(near.rowHeight()).isCloseTo(24, Offset.offset(1e-9));
        assertThat(near.pictureWidth()).isEqualTo(700);
        assertThat(near.rowAt(24 * 3 + 1, near.y(500, 0))).isEqualTo(503);
    }

    @Test
    void countsTheRulerInRoundSteps() {
        assertThat(SpriteLayout.of(700, 800, 65_000, 0, 1).rulerStep(44)).isEqualTo(5_000);
        assertThat(SpriteLayout.of(700, 800, 65_000, 1, 1).rulerStep(44)).isEqualTo(2);
    }

    @Test
    void keepsTheRowAtAHeightWhereItIs() {
        SpriteLayout far = SpriteLayout.of(700, 800, 65_000, 0.3, 1);
        SpriteLayout near = SpriteLayout.of(700, 800, 65_000, 0.9, 1);
        double top = far.y(30_000, 0) - 200;

        double nearTop = near.keeping(200, far, top);

        assertThat(near.y(30_000, nearTop)).isCloseTo(200, Offset.offset(1e-6));
        assertThat(near.keeping(0, far, 0)).isZero();
    }

    @Test
    void staysWithinThePicture() {
        SpriteLayout near = SpriteLayout.of(700, 800, 100, 1, 1);

        assertThat(near.clamp(1e9)).isEqualTo(100 * 24 - 800.0);
        assertThat(near.showing(99, 0)).isEqualTo(near.maxTop());
        assertThat(SpriteLayout.of(700, 800, 0, 0.5, 1).maxTop()).isZero();
    }

    @Test
    void fillsTheWidthInItsProportions() {
        double zoom = SpriteLayout.filling(1000, 700, 65_000, 1);
        SpriteLayout layout = SpriteLayout.of(1000, 700, 65_000, zoom, 1);
        assertThat(layout.pictureWidth()).isEqualTo(1000);
        assertThat(layout.rowHeight()).isCloseTo(1000.0 / 784, Offset.offset(1e-9));
        assertThat(SpriteLayout.filling(1000, 700, 3, 1)).isBetween(0.0, 1.0);
    }
}

package inkling.app.train.grandtour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlendTest {
    private final Blend blend = new Blend(new float[] {0, 10});

    @Test
    void goesFromOneStateToTheOtherSlowAtBothEnds() {
        blend.moveTo(new float[] {8, 10}, 100, 1000);
        assertThat(blend.at(100)).containsExactly(0, 10);
        assertThat(blend.at(350)).containsExactly(8 * 0.15625f, 10); // 3/16 - 2/64
        assertThat(blend.at(600)).containsExactly(4, 10);
        assertThat(blend.isMoving(1099)).isTrue();
        assertThat(blend.at(1100)).containsExactly(8, 10);
        assertThat(blend.isMoving(1100)).isFalse();
    }

    @Test
    void turnsAsideFromWhereItIs() {
        blend.moveTo(new float[] {8, 10}, 0, 1000);
        blend.moveTo(new float[] {4, 20}, 500, 1000);
        assertThat(blend.at(500)).containsExactly(4, 10);
        assertThat(blend.at(1500)).containsExactly(4, 20);
    }

    @Test
    void isThereAtOnceWhereThereIsNoTimeOrNothingToComeFrom() {
        blend.moveTo(new float[] {1, 2}, 5, 0);
        assertThat(blend.at(5)).containsExactly(1, 2);
        blend.moveTo(new float[] {1, 2, 3}, 6, 1000);
        assertThat(blend.at(6)).containsExactly(1, 2, 3);
    }
}

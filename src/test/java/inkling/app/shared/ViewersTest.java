package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewersTest {
    @Test
    void thereIsOneUntilTheLastHasLeft() {
        Viewers viewers = new Viewers();
        assertThat(viewers.anyProperty().get()).isFalse();
        viewers.set("draw", true);
        viewers.set("draw", true);
        viewers.set("explore", true);
        viewers.set("draw", false);
        assertThat(viewers.anyProperty().get()).isTrue();
        viewers.set("explore", false);
        viewers.set("inside", false);
        assertThat(viewers.anyProperty().get()).isFalse();
    }
}

package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReducedMotionTest {
    @Test
    void understandsHowEachSystemAnswers() {
        assertThat(ReducedMotion.isAskedFor("linux", "false\n")).isTrue();
        assertThat(ReducedMotion.isAskedFor("linux", "true\n")).isFalse();
        assertThat(ReducedMotion.isAskedFor("linux", "")).isFalse();
        assertThat(ReducedMotion.isAskedFor("mac os x", "1\n")).isTrue();
        assertThat(ReducedMotion.isAskedFor("mac os x", "The domain/default pair does not exist"))
                .isFalse();
        String windows = "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\r\n    UserPreferencesMask    REG_BINARY    ";
        assertThat(ReducedMotion.isAskedFor("windows 11", windows + "9E3E078012000000"))
                .isFalse();
        assertThat(ReducedMotion.isAskedFor("windows 11", windows + "9012038010000000"))
                .isTrue();
        assertThat(ReducedMotion.isAskedFor("windows 11", "ERROR")).isFalse();
    }
}

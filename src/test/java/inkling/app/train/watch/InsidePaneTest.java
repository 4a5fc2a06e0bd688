package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsidePaneTest {
    @Test
    void aMistakeNamesBothClasses() {
        assertThat(InsidePane.caption("4", "9")).isEqualTo("4 → 9");
        assertThat(InsidePane.caption("Shirt", "T-shirt/top")).isEqualTo("Shirt\n→ T-shi…");
    }
}

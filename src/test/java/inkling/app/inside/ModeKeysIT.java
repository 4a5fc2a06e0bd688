package inkling.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parts of the Inside screen, chosen by keys alone. */
class ModeKeysIT extends InsideSteps {
    @Test
    void aDigitOpensEachPart() {
        type("4");
        until("a network", () -> sees("#build-train"));
        type("3");
        until("why", () -> sees("#why-title"));
        type("2");
        until("learning", () -> sees("#learn-head"));
        type("1");
        until("one value", () -> sees("#value-pane"));
    }

    @Test
    void theNumberOfUnitsIsTypedWithoutOpeningAnother() {
        type("4");
        until("a network", () -> sees("#build-train"));
        clickOn("#build-layer-0");
        clickOn("#build-filters");
        type("2");
        assertThat(sees("#build-train")).isTrue();
    }
}

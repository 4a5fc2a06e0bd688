package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldTest {
    private final NumberField epochs = new NumberField(true);

    @BeforeEach
    void limit() {
        epochs.limit(1, 1000, "an epoch is one pass over the digits");
    }

    @Test
    void takesANumberThatMakesSense() {
        epochs.textProperty().set(" 1,000 ");
        assertThat(epochs.problemProperty().get()).isEmpty();
        assertThat(epochs.wholeValue()).isEqualTo(1000);
    }

    @Test
    void saysWhyItRefusesOne() {
        epochs.textProperty().set("0");
        assertThat(epochs.problemProperty().get())
                .isEqualTo("Enter a whole number from 1 to 1,000: an epoch is one pass over the digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1.5", "-3", "1001", "NaN", "1e1"})
    void refusesWhatIsNoWholeNumberOfTheRange(String typed) {
        epochs.textProperty().set("5");
        epochs.textProperty().set(typed);
        assertThat(epochs.problemProperty().get()).startsWith("Enter a whole number from 1 to 1,000: ");
    }

    @Test
    void showsSmallNumbersPlainly() {
        NumberField rate = new NumberField(false);
        rate.set(0.00003);
        assertThat(rate.textProperty().get()).isEqualTo("0.00003");
        assertThat(rate.value()).isEqualTo(0.00003);
    }
}

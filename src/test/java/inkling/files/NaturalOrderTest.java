package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void ordersNumbersInNamesByTheirValue() {
        assertThat(sorted("a10", "a2", "a1b", "a1", "b0", "A3", "a"))
                .containsExactly("A3", "a", "a1", "a1b", "a2", "a10", "b0");
        assertThat(sorted("99999999999999999999", "100000000000000000000", "7"))
                .containsExactly("7", "99999999999999999999", "100000000000000000000");
    }

    @Test
    void tellsDifferentNamesOfTheSameNumberApart() {
        assertThat(sorted("7", "007", "07", "0", "00")).containsExactly("0", "00", "007", "07", "7");
        assertThat(NaturalOrder.INSTANCE.compare("7", "07")).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare("x7", "x7")).isZero();
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(NaturalOrder.INSTANCE).toList();
    }
}

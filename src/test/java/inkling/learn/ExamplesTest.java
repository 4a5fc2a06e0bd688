package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final DataSet DATA = Digits.data(30, 20);

    @Test
    void takesEveryNthFromTheFirstOn() {
        Examples some = Examples.of(DATA, 10, 30).every(7);
        assertThat(IntStream.range(0, some.size()).map(some::row)).containsExactly(10, 17, 24);
        assertThat(some.label(2)).isEqualTo(DATA.label(24));
    }

    @Test
    void takesEveryNthOfAnotherOrder() {
        Examples shuffled = Examples.of(DATA, 0, 20).shuffled(3);
        Examples some = shuffled.every(10);
        assertThat(IntStream.range(0, some.size()).map(some::row)).containsExactly(shuffled.row(0), shuffled.row(10));
    }
}

package inkling.learn.inside;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultiplicationsTest {
    /** 26 x 26 x 8 numbers of 9 products each, then 13 x 13 x 8 inputs for each of 10 scores. */
    @Test
    void countEachUseOfAWeight() {
        Architecture architecture =
                new Architecture(new Shape(1, 28, 28), List.of(new Conv(3, 8), new MaxPool(2), new Dense(10)));
        assertThat(Multiplications.of(architecture)).isEqualTo(26 * 26 * 8 * 9 + 13 * 13 * 8 * 10);
    }
}

package inkling.learn.inside;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final Shape PICTURE = new Shape(1, 28, 28);

    @Test
    void beginsWithEachKernel() {
        List<Stage> stages = Stage.of(new Architecture(
                PICTURE,
                List.of(
                        new Conv(5, 8),
                        new Relu(),
                        new MaxPool(2),
                        new Conv(3, 16, Padding.SAME),
                        new Dropout(0.2),
                        new Dense(10))));
        assertThat(stages).hasSize(3);
        assertThat(stages.get(0).last()).isEqualTo(2);
        assertThat(stages.get(0).output()).isEqualTo(new Shape(8, 12, 12));
        assertThat(stages.get(1).layers()).containsExactly(new Conv(3, 16, Padding.SAME));
        assertThat(stages.get(1).last()).isEqualTo(4);
        assertThat(stages.get(2).isVector()).isTrue();
    }

    @Test
    void whatComesBeforeTheFirstKernelIsOneOfItsOwn() {
        List<Stage> stages =
                Stage.of(new Architecture(PICTURE, List.of(new Normalize(0.13, 0.31), new MaxPool(2), new Dense(10))));
        assertThat(stages).hasSize(2);
        assertThat(stages.get(0).hasKernel()).isFalse();
        assertThat(stages.get(0).output()).isEqualTo(new Shape(1, 14, 14));
    }
}

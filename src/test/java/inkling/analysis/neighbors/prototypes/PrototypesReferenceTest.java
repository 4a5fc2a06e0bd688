package inkling.analysis.neighbors.prototypes;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.neighbors.Points;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against {@code src/test/interop/prototypes.py}. */
class PrototypesReferenceTest {
    private static final int COUNT = 60;

    private final float[] values = new float[3 * COUNT];

    @Test
    void choosesThePrototypesAndCriticismsThatTheDefinitionsGive() {
        for (int i = 0; i < COUNT; i++) {
            values[3 * i] = (float) Math.sin(i * i);
            values[3 * i + 1] = (float) Math.cos(3.0 * i);
            values[3 * i + 2] = (float) Math.sin(0.1 * i);
        }
        int[] all = IntStream.range(0, COUNT).toArray();
        GreedyExamples found = new GreedyExamples(new RbfKernel(new Points(values, 3), all), 8, 6);
        assertThat(found.prototypes()).containsExactly(32, 27, 39, 16, 50, 11, 55, 6);
        assertThat(found.criticisms()).containsExactly(29, 45, 21, 20, 44, 47);
    }
}

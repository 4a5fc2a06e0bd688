package inkling.sketch.generated;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.Stroke;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternsTest {
    /** What is fitted on some letters and shapes can be judged by others only if there are others. */
    @Test
    void noPatternHasTwoUses() {
        List<List<Stroke>> all = Stream.of(
                        Patterns.LETTERS,
                        Patterns.CALIBRATION_LETTERS,
                        Patterns.OTHER_LETTERS,
                        Patterns.SHAPES,
                        Patterns.CALIBRATION_SHAPES,
                        Patterns.OTHER_SHAPES)
                .flatMap(List::stream)
                .toList();
        assertThat(all).hasSize(56).doesNotHaveDuplicates();
    }
}

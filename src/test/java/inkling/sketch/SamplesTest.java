package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void tenDigitsShipThatFitThePad() throws IOException {
        List<LabeledSketch> samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        assertThat(samples.stream().map(sample -> sample.label().orElseThrow()))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        for (LabeledSketch sample : samples) {
            Box box = Box.around(sample.sketch().strokes());
            assertThat(box.left()).isGreaterThan(10);
            assertThat(box.top()).isGreaterThan(10);
            assertThat(box.right()).isLessThan(Sketch.PAD - 10);
            assertThat(box.bottom()).isLessThan(Sketch.PAD - 10);
        }
    }
}

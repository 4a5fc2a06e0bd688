package inkling.cli.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.LabeledSketch;
import inkling.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriterSplitTest {
    @Test
    void noWriterIsOnBothSides() {
        List<LabeledSketch> samples = by("x", "y", "x", "x", "y", "z", "z", "w", "x");
        WriterSplit split = WriterSplit.of(samples);
        assertThat(split.byWriter()).isTrue();
        assertThat(split.toFit()).extracting(LabeledSketch::writer).containsExactly("x", "x", "x", "z", "z", "x");
        assertThat(split.toEvaluate()).extracting(LabeledSketch::writer).containsExactly("y", "y", "w");
        assertThat(Stream.concat(split.toFit().stream(), split.toEvaluate().stream()))
                .containsExactlyInAnyOrderElementsOf(samples);
    }

    @Test
    void takesEverySecondDrawingWhereWritersAreUnknown() {
        for (List<LabeledSketch> samples : List.of(by("x", "y", null, "z"), by("x", "x", "x", "x"))) {
            WriterSplit split = WriterSplit.of(samples);
            assertThat(split.byWriter()).isFalse();
            assertThat(split.toFit()).containsExactly(samples.get(0), samples.get(2));
            assertThat(split.toEvaluate()).containsExactly(samples.get(1), samples.get(3));
        }
    }

    private static List<LabeledSketch> by(@Nullable String... writers) {
        List<LabeledSketch> samples = new ArrayList<>();
        IntStream.range(0, writers.length)
                .forEach(i -> samples.add(new LabeledSketch("" + i, Sketch.empty(i), writers[i])));
        return samples;
    }
}

package inkling.sketch.mydigits;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.LabeledSketch;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kept digits and drawings that users have: they stay readable, and are written as they were. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path JOURNAL = GOLDEN.resolve("my-digits/my-digits.jsonl");
    private static final Instant AT_THREE = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void readsTheKeptDigits() throws IOException {
        MyDigits store = MyDigits.open(JOURNAL.getParent());
        assertThat(store.problems()).isEmpty();
        assertThat(store.digits()).extracting(MyDigit::id).containsExactly(1L, 2L, 5L, 6L);
        List<MyDigit> digits = store.digits();
        assertThat(digits.get(0))
                .isEqualTo(MyDigit.drawn(1, "7", Instant.parse("2026-11-23T14:00:00Z"), sketch(40, 24)));
        assertThat(digits.get(2)).isEqualTo(MyDigit.drawn(5, "7", AT_THREE, sketch(51, 24)));
        assertThat(digits.get(3)).isEqualTo(MyDigit.drawn(6, "4", AT_THREE, sketch(52, 0)));
    }

    @Test
    void readsAKeptDigitOfWhichOnlyThePictureIsKnown() throws IOException {
        MyDigit digit = MyDigits.open(JOURNAL.getParent()).digits().get(1);
        assertThat(digit.label()).isEqualTo(1);
        assertThat(digit.kept()).isEqualTo(Instant.parse("2026-11-23T14:00:01.250Z"));
        assertThat(digit.sketch().isEmpty()).isTrue();
        byte[] pixels = digit.picture().bytes();
        assertThat(pixels[10 * 28 + 14]).isEqualTo((byte) 210);
        assertThat(pixels[10 * 28 + 15]).isZero();
    }

    @Test
    void readsAndWritesEveryStep() throws IOException {
        List<String> lines = Files.readAllLines(JOURNAL);
        for (String line : lines) {
            assertThat(ChangeJson.line(ChangeJson.parse(line, JOURNAL, 1))).isEqualTo(line);
        }
        assertThat(lines.stream().map(line -> line.substring(2, line.indexOf(':') - 1)))
                .containsExactly("keep", "keep", "relabel", "keep", "delete", "keep", "undo", "keep");
    }

    @Test
    void readsAndWritesDrawings() throws IOException {
        Path file = GOLDEN.resolve("strokes.jsonl");
        List<LabeledSketch> samples = StrokeFile.read(file);
        assertThat(samples)
                .containsExactly(
                        new LabeledSketch("7", sketch(51, 24), null),
                        new LabeledSketch("4", sketch(52, 0), null),
                        new LabeledSketch(null, sketch(41, 24), null));
        StringWriter again = new StringWriter();
        StrokeFile.write(again, samples);
        assertThat(again).hasToString(Files.readString(file));
    }

    private static Sketch sketch(double firstX, double pen) {
        return new Sketch(
                List.of(
                        new Stroke(List.of(
                                new Point(firstX, 30.5, 0), new Point(200.25, 32, 16), new Point(120, 250, 31.5))),
                        new Stroke(List.of(new Point(80, 140, 400), new Point(180, 141, 425)))),
                pen);
    }
}

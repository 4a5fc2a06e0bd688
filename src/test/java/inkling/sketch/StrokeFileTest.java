package inkling.sketch;

import static inkling.sketch.SplineTest.stroke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokeFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsOneDrawingPerLine() throws IOException {
        assertThat(read("""
                {"label":7,"strokes":[[[1,2],[3,4.5]],[[5,6]]],"writer":12,"src":{"a":[1]}}

                {"strokes":[]}
                """))
                .containsExactly(
                        new LabeledSketch("7", new Sketch(List.of(stroke(1, 2, 3, 4.5), stroke(5, 6)), 0), "12"),
                        new LabeledSketch(null, Sketch.empty(0), null));
    }

    @Test
    void aThirdNumberIsTheTime() throws IOException {
        assertThat(read("{\"label\":null,\"strokes\":[[[1,2,16.5]],[]]}"))
                .containsExactly(new LabeledSketch(
                        null, new Sketch(List.of(new Stroke(List.of(new Point(1, 2, 16.5)))), 0), null));
    }

    @Test
    void theWriterIsATextOrANumberOrUnknown() throws IOException {
        assertThat(read("""
                {"strokes":[],"writer":"w 7"}
                {"strokes":[],"writer":7}
                {"strokes":[],"writer":null}
                {"strokes":[],"writer":{"name":"w"}}
                {"strokes":[]}
                """)).extracting(LabeledSketch::writer).containsExactly("w 7", "7", null, null, null);
    }

    @Test
    void readsTheFormsOfOtherPrograms() throws IOException {
        Sketch plain = sketch("{\"strokes\":[[[1,2,0],[3,4,10]],[[5,6,30]]]}");

        assertThat(sketch("{\"strokes\":[[[1,2,1700000000000],[3,4,1700000000010]],[[5,6,1700000000030]]]}"))
                .as("times of a clock")
                .isEqualTo(plain);
        assertThat(sketch("{\"strokes\":[[[1,2,0,0.5],[3,4,10,0.7]],[[5,6,30,1]]]}"))
                .as("a pressure")
                .isEqualTo(plain);
        assertThat(
                        sketch(
                                "{\"strokes\":[[{\"x\":1,\"y\":2,\"t\":0},{\"t\":10,\"y\":4,\"x\":3}],[{\"x\":5,\"y\":6,\"t\":30}]]}"))
                .as("objects")
                .isEqualTo(plain);
        String quickDraw = "{\"word\":\"7\",\"recognized\":true,\"drawing\":[[[1,3],[2,4],[0,10]],[[5],[6],[30]]]}";
        assertThat(sketch(quickDraw)).as("Quick, Draw!").isEqualTo(plain);
        assertThat(StrokeFile.parse(quickDraw, Path.of("file"), 1).label()).hasValue(7);
    }

    @Test
    void refusesMorePointsThanAnyPenReports() {
        String points = "[1,2],".repeat(10_001);
        assertThatThrownBy(() -> sketch("{\"strokes\":[[" + points + "[1,2]]]}"))
                .hasMessageContaining("found more than 10000 points");
    }

    private static Sketch sketch(String line) throws IOException {
        return StrokeFile.parse(line, Path.of("file"), 1).sketch();
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        List<LabeledSketch> samples = List.of(
                new LabeledSketch("3", new Sketch(List.of(stroke(1, 2, 3, 4)), 24), "12"),
                new LabeledSketch(null, Sketch.empty(0), null));
        StringWriter out = new StringWriter();
        StrokeFile.write(out, samples);
        assertThat(read(out.toString())).isEqualTo(samples);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | something else at $",
                "[1,2] | something else at $",
                "{\"label\":7} | no \"strokes\"",
                "{\"label\":12,\"strokes\":[]} | the label 12",
                "{\"strokes\":[[[1]]]} | something else at $.strokes[0][0][1]",
                "{\"strokes\":[[{\"x\":1}]]} | a point without x and y",
                "{\"drawing\":[[[1,2],[3]]]} | 2 x and 1 y in a line",
                "{\"strokes\":[[[1,1e300]]]} | the number 1.0E300",
                "{\"strokes\":[[[1,\"x\"]]]} | something else at $.strokes[0][0][1]",
                "{\"strokes\":[[[1,2]] | something else at $.strokes[1]",
                "{\"strokes\":[],\"pen\":-1} | a pen width of 0 or more",
                "{\"strokes\":[]} {} | something else at $",
            })
    void namesABadLine(String line, String found) {
        String text = "{\"strokes\":[]}\n" + line + "\n";
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith("expected one drawing, {\"strokes\":[[[x,y],...],...]}, in line 2, found ")
                .hasMessageContaining(found)
                .hasMessageEndingWith("(" + folder.resolve("pen.jsonl") + ")")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Path file = folder.resolve("pen.jsonl");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        assertThatThrownBy(() -> StrokeFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("UTF-8");
    }

    private List<LabeledSketch> read(String text) throws IOException {
        Path file = folder.resolve("pen.jsonl");
        Files.writeString(file, text);
        return StrokeFile.read(file);
    }
}

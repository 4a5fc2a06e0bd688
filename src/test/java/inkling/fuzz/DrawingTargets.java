package inkling.fuzz;

import inkling.data.Classes;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The readers of pen strokes: files of several forms, and the journal of My digits. */
final class DrawingTargets {
    private static final Instant WHEN = Instant.parse("2026-11-30T12:00:00Z");
    private static final Sketch SEVEN = new Sketch(
            List.of(
                    new Stroke(List.of(new Point(80, 40, 0), new Point(200, 41.5, 120), new Point(120, 240, 400))),
                    new Stroke(List.of(new Point(100, 140, 650), new Point(180, 138, 720)))),
            24);

    private DrawingTargets() {}

    static List<Target> in(Path folder) throws IOException {
        Path strokes = Files.createDirectories(folder.resolve("strokes")).resolve("drawings.jsonl");
        Path imported = Files.createDirectories(folder.resolve("imported")).resolve("drawings.ndjson");
        Path journal = folder.resolve("my-digits").resolve("my-digits.jsonl");
        return List.of(
                Target.of("strokes", strokes, DrawingTargets::prepareAll, forms())
                        .with("strokes", "label", "pen", "1e9"),
                Target.of("drawings to import", imported, file -> ImportExport.read(file, WHEN), forms())
                        .with("drawing", "word"),
                new Target(
                                "My digits",
                                journal,
                                List.of(Seed.plain("journal", written(journal))),
                                Target.JSON,
                                0,
                                DrawingTargets::journal)
                        .with("keep", "relabel", "delete", "undo", "line", "pixels", "strokes", "id"));
    }

    private static Seed[] forms() throws IOException {
        StringWriter own = new StringWriter();
        StrokeFile.write(
                own, List.of(new LabeledSketch("7", SEVEN, "ann"), new LabeledSketch(null, SEVEN.withPen(0), null)));
        return new Seed[] {
            text("own form", own.toString()),
            text(
                    "objects with times of a clock",
                    "{\"label\":7,\"strokes\":[[{\"x\":80,\"y\":40,\"t\":1764500000000},"
                            + "{\"x\":200,\"y\":41,\"t\":1764500000100},{\"x\":120,\"y\":240,\"t\":1764500000300}]]}\n"),
            text(
                    "Quick, Draw!",
                    "{\"word\":\"7\",\"drawing\":[[[80,200,120],[40,41,240],[0,120,400]],[[100,180],[140,138],[650,720]]]}\n")
        };
    }

    private static Seed text(String name, String text) {
        return Seed.plain(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void prepareAll(Path file) throws IOException {
        for (LabeledSketch sample : StrokeFile.read(file)) {
            Preparation.MNIST.picture(sample.sketch());
        }
    }

    private static byte[] written(Path file) throws IOException {
        MyDigits digits = MyDigits.open(file.getParent());
        MyDigit first = digits.keep(SEVEN, "7", WHEN);
        MyDigit second = digits.keep(first.picture(), "1", WHEN);
        digits.relabel(first.id(), "2");
        digits.delete(second.id());
        digits.keep(SEVEN, "4", WHEN);
        digits.undo();
        return Files.readAllBytes(file);
    }

    /** Each line that cannot be read is a refusal; the others are used. */
    private static List<String> journal(Path file) throws IOException {
        MyDigits digits = MyDigits.open(file.getParent());
        List<MyDigit> read = new ArrayList<>(digits.digits());
        ImportExport.dataSet(read, Classes.DIGITS);
        return digits.problems();
    }
}

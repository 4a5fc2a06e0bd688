package inkling.cli;

import static inkling.cli.CalibrationByHand.accuracy;
import static inkling.cli.CalibrationByHand.both;
import static inkling.cli.CalibrationByHand.calibrationError;
import static inkling.cli.CalibrationByHand.crossEntropy;
import static inkling.cli.CalibrationInputs.LEARNED;
import static inkling.cli.CalibrationInputs.TRAIN;
import static inkling.cli.CalibrationInputs.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.cli.CalibrationByHand.Case;
import inkling.learn.Interval;
import inkling.learn.calibrate.Calibration;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code inkling calibrate} with drawings whose writers are known, and with other pictures. */
@Tag("slow")
class CalibrateOptionsTest extends CalibrateSteps {
    @Test
    void splitsDrawingsByTheirWriters() throws IOException {
        List<Case> fitted =
                both(byHand.rows(LEARNED, TRAIN), byHand.drawn(CalibrationInputs.written("writer 0", "writer 2")));
        List<Case> others = byHand.drawn(CalibrationInputs.written("writer 1", "writer 3"));
        StringWriter strokes = new StringWriter();
        StrokeFile.write(strokes, CalibrationInputs.written());
        Path drawn = Files.writeString(folder.resolve("written.jsonl"), strokes.toString());
        Path letters = Files.writeString(folder.resolve("my letters.jsonl"), strokes.toString());
        String printed = run(
                drawn,
                "--other",
                letters.toString(),
                "--out",
                folder.resolve("b.json").toString());
        Calibration byWriter = Calibration.read(folder.resolve("b.json"));
        double best = byWriter.temperature().value();
        assertThat(crossEntropy(fitted, best))
                .isLessThan(crossEntropy(fitted, best * 1.001))
                .isLessThan(crossEntropy(fitted, best / 1.001));
        Calibration.Results results = byWriter.results();
        assertThat(results.accuracy().get("drawn")).isEqualTo(accuracy(others));
        assertThat(results.errorAfter().get("drawn")).isCloseTo(calibrationError(others, best), within(1e-3));
        assertThat(results.digits("drawn").images()).isEqualTo(4);
        assertThat(results.digits("drawn").writers()).isEqualTo(2);
        assertThat(printed).contains("The drawings are by 2 writers, and those fitted on are by others");
        assertThat(results.others("my letters").images()).isEqualTo(10);
        // with two writers, the resamples are either of them alone, or both
        double one = accuracy(byHand.drawn(CalibrationInputs.written("writer 1")));
        double other = accuracy(byHand.drawn(CalibrationInputs.written("writer 3")));
        assertThat(results.digits("drawn").accuracy())
                .isEqualTo(new Interval(Math.min(one, other), Math.max(one, other)));
    }

    @Test
    void refusesTwoKindsOfOneName() throws IOException {
        Path scribbles = Files.writeString(folder.resolve("scribble.jsonl"), "{\"strokes\":[[[1,2],[3,4]]]}");
        StringWriter err = new StringWriter();
        int code = InklingCommand.over(new NoScreens())
                .setErr(new PrintWriter(err, true))
                .execute(
                        "calibrate",
                        "--model",
                        model().toString(),
                        "--data",
                        folder.resolve("digits").toString(),
                        "--other",
                        scribbles.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("expected a name that no other kind of images has, found scribble");
    }
}

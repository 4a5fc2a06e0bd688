package inkling.cli;

import com.google.gson.Gson;
import inkling.cli.calibrate.CalibrationStudy;
import inkling.cli.calibrate.CalibrationTable;
import inkling.cli.calibrate.OtherImages;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.learn.Classifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.runs.RunStore;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inkling calibrate}: measures how far a model's predictions can be trusted. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Measures how far a model's probabilities can be trusted, and when it should reject an image as no digit.",
        footer = {
            "",
            "Fitted on the validation rows, on the drawings by every second writer, and on some kinds of doodles; evaluated on"
                    + " the test rows, the drawings by the other writers, and other kinds. Drawings that do not name their"
                    + " writer are split one by one. A model for which no rows were held out has been trained on the rows that"
                    + " are otherwise for validation."
        })
final class CalibrateCommand extends PrintingCommand {
    private final RunStore store;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--drawn",
            paramLabel = "FILE",
            description = "Labeled pen strokes (.jsonl), with their writers, to use as well.")
    private @Nullable Path drawn;

    @Option(
            names = "--other",
            paramLabel = "PATH",
            description = "Pen strokes (.jsonl), or a folder with a data set, of what is not a digit, such as letters,"
                    + " to evaluate on. Can be given several times; each is named after its file or folder.")
    private List<Path> others = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the calibration to this file.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Prints the calibration as JSON instead of a table.")
    private boolean json;

    CalibrateCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        DataSet set = data.read(Split.TRAIN, Split.TEST);
        Classifier classifier = model.read(set);
        warnOfOtherNames(classifier, set);
        if (!classifier.classNames().isDigits() || !set.classes().isDigits()) {
            throw new IOException("expected a model and data of the digits 0 to 9, found "
                    + (set.classes().isDigits() ? classifier.classNames() : set.classes()).summary()
                    + ": what is measured is how digits are told from other images");
        }
        OtherImages notDigits = new OtherImages();
        for (Path other : others) {
            notDigits.add(other);
        }
        List<LabeledSketch> drawings = drawn == null ? List.of() : StrokeFile.read(drawn);
        CalibrationStudy study = new CalibrationStudy(classifier, set, notDigits);
        if (drawn != null) {
            study.addDrawn(drawings);
        }
        Calibration calibration = study.calibration();
        if (file != null) {
            calibration.write(file);
        }
        if (json) {
            out.println(new Gson().toJson(calibration));
        } else {
            CalibrationTable.print(calibration, out);
        }
        String uses = countTestUse(store, classifier, model.file(), set);
        if (!json && !uses.isEmpty()) {
            out.printf("%n%s%n", uses);
        }
    }
}

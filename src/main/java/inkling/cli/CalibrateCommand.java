package inkling.cli;

import com.google.gson.Gson;
import inkling.cli.calibrate.CalibrationStudy;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
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
            "Fitted on the validation rows, on every second drawing given, and on doodles; evaluated on the test rows and"
                    + " on other doodles and drawings."
        })
final class CalibrateCommand extends PrintingCommand {
    private static final double[] THRESHOLDS = {0, 0.5, 0.8, 0.9, 0.95, 0.99};

    private final RunStore store;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--drawn", paramLabel = "FILE", description = "Labeled pen strokes (.jsonl), to use as well.")
    private @Nullable Path drawn;

    @Option(
            names = "--other",
            paramLabel = "DIR",
            description = "IDX files or a sprite of images that are not digits, such as clothing, to evaluate on.")
    private @Nullable Path other;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the calibration to this file.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Prints the calibration as JSON instead of a table.")
    private boolean json;

    CalibrateCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        DataSet set = data.read();
        Classifier classifier = model.read(set);
        CalibrationStudy study = new CalibrationStudy(classifier, set);
        if (drawn != null) {
            study.addDrawn(drawn);
        }
        if (other != null) {
            study.addOther(other);
        }
        Calibration calibration = study.calibration();
        if (file != null) {
            calibration.write(file);
        }
        if (json) {
            out.println(new Gson().toJson(calibration));
        } else {
            print(calibration, out);
        }
        String uses = countTestUse(store, classifier, model.file());
        if (!json && !uses.isEmpty()) {
            out.printf("%n%s%n", uses);
        }
    }

    private static void print(Calibration calibration, PrintWriter out) {
        Calibration.Results results = calibration.results();
        out.println(calibration.model());
        out.printf(
                Locale.ROOT, "temperature %.3f%n%n", calibration.temperature().value());
        out.println("digits      accuracy %  calibration error %, before and after   accepted as a digit %");
        results.errorBefore()
                .forEach((kind, before) -> out.printf(
                        Locale.ROOT,
                        "%-12s %8.2f %20.2f %10.2f %21.1f%n",
                        kind,
                        100 * results.accuracy().getOrDefault(kind, Double.NaN),
                        100 * before,
                        100 * results.errorAfter().getOrDefault(kind, Double.NaN),
                        100 * results.accepted().getOrDefault(kind, Double.NaN)));
        out.printf("%nnot digits      AUROC          rejected %%%n");
        results.auroc()
                .forEach((kind, auroc) -> out.printf(
                        Locale.ROOT,
                        "%-12s %8.3f %19.1f%n",
                        kind,
                        auroc,
                        100 * results.rejected().getOrDefault(kind, Double.NaN)));
        out.printf("%nleast confidence  test rows answered %%  of these correct %%%n");
        for (double threshold : THRESHOLDS) {
            CoverageCurve.Point point = results.coverage().at(threshold);
            out.printf(
                    Locale.ROOT, "%16.2f %21.2f %17.2f%n", threshold, 100 * point.coverage(), 100 * point.accuracy());
        }
    }
}

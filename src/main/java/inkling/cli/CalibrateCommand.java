package inkling.cli;

import com.google.gson.Gson;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.calibrate.AnsweredCurve;
import inkling.learn.calibrate.Calibration;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code inkling calibrate}: measures how far a model's answers can be trusted, and keeps it beside the model. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Measures how far a model's probabilities can be trusted, and when it should say: this is no digit.",
        footer = {
            "",
            "Fitted on the rows held back from training, on the drawings given, and on doodles; judged on the test rows"
                    + " and on other doodles and drawings."
        })
final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--model", paramLabel = "FILE", description = "The model; the shipped one if there is none.")
    private @Nullable Path model;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder with the sprite and its labels.")
    private @Nullable Path folder;

    @Option(names = "--drawn", paramLabel = "FILE", description = "Labelled pen strokes (.jsonl), to fit on as well.")
    private @Nullable Path drawn;

    @Option(
            names = "--other",
            paramLabel = "DIR",
            description = "IDX files or a sprite of pictures that are no digits, to be judged on only: clothes, say.")
    private @Nullable Path other;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to keep it; nowhere if not given.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Prints what is kept instead of a table.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Classifier classifier = model == null ? Classifier.shipped() : Classifier.read(model);
        DataSet data = DataFolder.read(folder == null ? DataFolder.find() : folder, rows -> {});
        CalibrationStudy study = new CalibrationStudy(classifier, data);
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
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Gson().toJson(calibration));
        } else {
            print(calibration, out);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static void print(Calibration calibration, PrintWriter out) {
        Calibration.Figures figures = calibration.figures();
        out.println(calibration.model());
        out.printf(
                Locale.ROOT, "temperature %.3f%n%n", calibration.temperature().value());
        out.println("digits        right %  calibration error %, before and after   pass for a digit %");
        figures.errorBefore()
                .forEach((kind, before) -> out.printf(
                        Locale.ROOT,
                        "%-12s %8.2f %20.2f %10.2f %21.1f%n",
                        kind,
                        100 * figures.right().getOrDefault(kind, Double.NaN),
                        100 * before,
                        100 * figures.errorAfter().getOrDefault(kind, Double.NaN),
                        100 * figures.accepted().getOrDefault(kind, Double.NaN)));
        out.printf("%nno digits      AUROC   said to be none %%%n");
        figures.auroc()
                .forEach((kind, auroc) -> out.printf(
                        Locale.ROOT,
                        "%-12s %8.3f %19.1f%n",
                        kind,
                        auroc,
                        100 * figures.caught().getOrDefault(kind, Double.NaN)));
        out.printf("%nleast confidence  test rows answered %%  of these right %%%n");
        for (double least : new double[] {0, 0.5, 0.8, 0.9, 0.95, 0.99}) {
            AnsweredCurve.Point point = figures.answered().at(least);
            out.printf(Locale.ROOT, "%16.2f %21.2f %17.2f%n", least, 100 * point.answered(), 100 * point.right());
        }
    }
}

package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.Rows;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling evaluate MODEL}: what a model is worth on the test rows, or on others. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Prints a model's accuracy, cross-entropy and confusion matrix.")
final class EvaluateCommand implements Callable<Integer> {
    /** The rows to judge by, in the words of {@code --split}. */
    enum Judges {
        TEST,
        TRAIN,
        HELD_OUT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(
            paramLabel = "MODEL",
            arity = "0..1",
            description = "The model file; the shipped model if there is none.")
    private @Nullable Path model;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder with the sprite and its labels.")
    private @Nullable Path folder;

    @Option(
            names = "--split",
            paramLabel = "NAME",
            defaultValue = "test",
            description = "test, train, or held-out: the last 5,000 training rows.")
    private Judges split = Judges.TEST;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Waking.begin();
        Classifier classifier = model == null ? Classifier.shipped() : Classifier.read(model);
        DataSet data = DataFolder.read(folder == null ? DataFolder.find() : folder, rows -> {});
        Evaluation evaluation = Evaluation.of(classifier, examples(data));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? json(evaluation) + System.lineSeparator() : text(classifier, evaluation));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private Examples examples(DataSet data) {
        return switch (split) {
            case TEST -> Examples.of(data, data.trainRows(), data.rows());
            case TRAIN -> Examples.of(data, 0, data.trainRows());
            case HELD_OUT -> new Rows(Rows.HELD_OUT, 0, 0).heldOut(data);
        };
    }

    private String text(Classifier classifier, Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s on %,d %s rows: %,d right, accuracy %.2f %% (95 %% interval %.2f to %.2f), cross-entropy %.4f%n%n",
                classifier.name(),
                evaluation.rows(),
                split,
                evaluation.correct(),
                100 * evaluation.accuracy(),
                100 * evaluation.interval().low(),
                100 * evaluation.interval().high(),
                evaluation.crossEntropy()));
        text.append("Rows are the true digit, columns what the model said.").append(System.lineSeparator());
        text.append("      0     1     2     3     4     5     6     7     8     9    right");
        text.append(System.lineSeparator());
        for (int label = 0; label < Classes.DIGITS.count(); label++) {
            text.append(label);
            for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
                text.append(String.format(Locale.ROOT, "%6d", evaluation.confusion(label, digit)));
            }
            text.append(String.format(Locale.ROOT, "  %6.2f %%%n", 100 * evaluation.accuracy(label)));
        }
        return text.toString();
    }

    private static String json(Evaluation evaluation) {
        JsonObject object = new JsonObject();
        object.addProperty("rows", evaluation.rows());
        object.addProperty("correct", evaluation.correct());
        object.addProperty("accuracy", evaluation.accuracy());
        object.addProperty("accuracyLow", evaluation.interval().low());
        object.addProperty("accuracyHigh", evaluation.interval().high());
        object.addProperty("crossEntropy", evaluation.crossEntropy());
        JsonArray perDigit = new JsonArray();
        JsonArray confusion = new JsonArray();
        for (int label = 0; label < Classes.DIGITS.count(); label++) {
            double accuracy = evaluation.accuracy(label);
            perDigit.add(Double.isNaN(accuracy) ? null : accuracy);
            JsonArray row = new JsonArray();
            for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
                row.add(evaluation.confusion(label, digit));
            }
            confusion.add(row);
        }
        object.add("perDigit", perDigit);
        object.add("confusion", confusion);
        return new Gson().toJson(object);
    }
}

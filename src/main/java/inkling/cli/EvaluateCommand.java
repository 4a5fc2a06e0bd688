package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.TrainingSplit;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling evaluate MODEL}: a model's accuracy on the test rows, or on others. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Prints a model's accuracy, mean cross-entropy (natural logarithm) and confusion matrix.")
final class EvaluateCommand extends PrintingCommand {
    /** The values of {@code --split}; {@link #HELD_OUT} is an earlier name of {@link #VALIDATION}. */
    enum Rows {
        TEST,
        TRAIN,
        VALIDATION,
        HELD_OUT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Columns of a count, and characters of a name. */
    private static final int COUNT = 6;

    private static final int LONGEST_NAME = 11;

    private final RunStore store;

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "The model file; the shipped model by default.")
    private @Nullable Path model;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--split",
            paramLabel = "NAME",
            defaultValue = "test",
            description =
                    "test, train, or validation (also: held-out): the last 5,000 training rows (fewer of a small data set), for a model not trained on them.")
    private Rows split = Rows.TEST;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    EvaluateCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        preloadNd4j();
        DataSet set = data.read(split == Rows.TEST ? Split.TEST : Split.TRAIN);
        Classifier classifier = ModelOption.read(model, set);
        warnOfOtherNames(classifier, set);
        requireNewRows(classifier, set);
        Evaluation evaluation = Evaluation.of(classifier, examples(set));
        if (json) {
            out.println(json(evaluation, set.classes()));
        } else {
            print(classifier, set.classes(), evaluation, out);
        }
        String uses = split == Rows.TEST ? countTestUse(store, classifier, model, set) : "";
        if (!json && !uses.isEmpty()) {
            out.printf("%n%s%n", uses);
        }
    }

    /** The accuracy on rows for validation means nothing where they are not: a model that was trained on them knows them. */
    private void requireNewRows(Classifier classifier, DataSet set) throws IOException {
        if (split != Rows.VALIDATION && split != Rows.HELD_OUT) {
            return;
        }
        if (classifier.card().recipe().split().trainsOnLast(examples(set).size(), set)) {
            throw new IOException("expected a model that was not trained on the validation rows, found " + classifier
                    + ", which was trained on them too (--split test evaluates it on rows new to it)");
        }
        String earlier = classifier.card().startedFrom();
        if (earlier != null) { // it may be of a version that did not ask what that model was trained on
            warn("The model started from " + earlier
                    + ": if that was trained on the validation rows, this accuracy is too high.");
        }
    }

    private Examples examples(DataSet set) {
        return switch (split) {
            case TEST -> Examples.of(set, set.trainRows(), set.rows());
            case TRAIN -> Examples.of(set, 0, set.trainRows());
            case VALIDATION, HELD_OUT ->
                new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0)
                        .fittedTo(set)
                        .validation(set);
        };
    }

    private void print(Classifier classifier, Classes classes, Evaluation evaluation, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s on %,d %s rows: %,d correct, accuracy %s, cross-entropy %.4f%n%n",
                classifier.name(),
                evaluation.rows(),
                split,
                evaluation.correct(),
                AccuracyText.of(evaluation.correct(), evaluation.rows()),
                evaluation.crossEntropy());
        out.println("Confusion matrix: rows are true labels, columns are predictions.");
        int width = Math.min(
                LONGEST_NAME,
                classes.names().stream().mapToInt(String::length).max().orElse(0));
        int cell = Math.max(COUNT, width + 1);
        out.print(" ".repeat(Math.max(2, width)));
        for (String name : classes.names()) {
            out.printf(Locale.ROOT, "%" + cell + "s", cut(name));
        }
        out.println("   accuracy");
        for (int label = 0; label < evaluation.classes(); label++) {
            out.printf(Locale.ROOT, "%" + Math.max(2, width) + "s", cut(classes.name(label)));
            for (int digit = 0; digit < evaluation.classes(); digit++) {
                out.printf(Locale.ROOT, "%" + cell + "d", evaluation.confusion(label, digit));
            }
            out.printf(Locale.ROOT, "  %8.2f%%%n", 100 * evaluation.accuracy(label));
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String json(Evaluation evaluation, Classes classes) {
        JsonObject object = new JsonObject();
        object.addProperty("rows", evaluation.rows());
        object.addProperty("correct", evaluation.correct());
        object.addProperty("accuracy", evaluation.accuracy());
        object.addProperty("accuracyLow", evaluation.interval().low());
        object.addProperty("accuracyHigh", evaluation.interval().high());
        object.addProperty("crossEntropy", evaluation.crossEntropy());
        JsonArray perDigit = new JsonArray();
        JsonArray confusion = new JsonArray();
        for (int label = 0; label < evaluation.classes(); label++) {
            double accuracy = evaluation.accuracy(label);
            perDigit.add(Double.isNaN(accuracy) ? null : accuracy);
            JsonArray row = new JsonArray();
            for (int digit = 0; digit < evaluation.classes(); digit++) {
                row.add(evaluation.confusion(label, digit));
            }
            confusion.add(row);
        }
        object.add("classes", new Gson().toJsonTree(classes.names()));
        object.add("perDigit", perDigit);
        object.add("confusion", confusion);
        return new Gson().toJson(object);
    }
}

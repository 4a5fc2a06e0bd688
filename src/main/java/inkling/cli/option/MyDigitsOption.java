package inkling.cli.option;

import com.google.gson.Gson;
import inkling.data.Classes;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsScores;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import inkling.sketch.mydigits.MyDigitsSplit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --my-digits}: no drawings, those kept in My digits, or those of a file. */
public final class MyDigitsOption {
    /** How many names of classes a refusal lists. */
    private static final int SHOWN = 3;

    @Option(
            names = "--my-digits",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Also train on the drawings kept in My drawings, or on those of a .jsonl FILE; every fifth is for"
                            + " validation, unless --all-rows is given.")
    private @Nullable String choice;

    /** Reads the drawings of these classes; some of them for validation where the recipe has validation rows. */
    public MyDigitsExamples read(Recipe recipe, Classes classes) throws IOException {
        if (choice == null) {
            return MyDigitsExamples.NONE;
        }
        Path from = choice.isEmpty() ? MyDigits.userFolder() : Path.of(choice);
        List<MyDigit> digits = choice.isEmpty() ? MyDigits.open(from).digits() : ImportExport.read(from, Instant.now());
        if (digits.isEmpty()) {
            throw new BadFileException(from, "drawings with their labels", "none");
        }
        MyDigitsSplit split = recipe.split().validationRows() == 0
                ? MyDigitsSplit.allForTraining(digits, classes)
                : MyDigitsSplit.of(digits, classes);
        MyDigitsExamples examples = new MyDigitsExamples(split.training(), split.validation());
        if (examples.isEmpty()) {
            String found =
                    digits.stream().map(MyDigit::name).distinct().limit(SHOWN).collect(Collectors.joining(", "));
            throw new BadFileException(
                    from, "drawings of the data set's classes, " + classes.summary(), "none of them, but " + found);
        }
        return examples;
    }

    /** Compares a model trained on them with the shipped one, as a sentence or as JSON. */
    public static String compare(MyDigitsExamples digits, Classifier model, boolean json) throws IOException {
        MyDigitsScores before = MyDigitsScores.of(ModelFile.shipped(), digits);
        MyDigitsScores after = MyDigitsScores.of(model, digits);
        return json ? new Gson().toJson(new MyDigitsComparison(before, after)) : sentence(before, after);
    }

    /** How training on them changed the accuracy on them, with a warning where the numbers are too optimistic. */
    static String sentence(MyDigitsScores before, MyDigitsScores after) {
        String training =
                before.training().correct() + " of " + before.training().rows();
        String now = after.training().correct() + " now";
        if (before.validation().rows() == 0) {
            return "My drawings: " + training + " correct before (" + before.model() + "), " + now
                    + "; it was trained on all of them, so this is optimistic.";
        }
        return "My drawings: " + before.validation().correct() + " of "
                + before.validation().rows() + " validation digits correct before (" + before.model() + "), "
                + after.validation().correct() + " now; " + training + " training digits before, " + now
                + ", which is optimistic.";
    }
}

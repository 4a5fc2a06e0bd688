package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.format.DataFolder;
import inkling.files.UserFolder;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.RunStore;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with models of other classes than those of the data. */
@Tag("slow")
class OtherClassesTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path digits;

    @BeforeEach
    void writeDigits() throws IOException {
        UserFolder.use(folder.resolve("user"));
        digits = folder.resolve("ten");
        DataFolder.write(Letters.of(Classes.DIGITS, 300, 200), digits, rows -> {});
    }

    @Test
    void refuseAModelOfTwentySixClassesInOneSentence() throws IOException {
        Path model = trained("letters", Letters.UPPER_CASE);

        refuses("evaluate", model, "--data", digits);
        refuses("find", "wrong", "--model", model, "--data", digits);
        refuses("compare", model, "letters", "--data", digits);
        refuses("compare", "letters", "letters", "--data", digits);
        refuses("calibrate", "--model", model, "--data", digits);
        Path out2 = folder.resolve("x.inkling");
        refuses("train", "--recipe", "softmax", "--from", model, "--data", digits, "--out", out2);
    }

    @Test
    void evaluateAModelOfAsManyOtherClassesButSaySo() throws IOException {
        Path model = trained("clothes", Letters.CLOTHES);

        assertThat(run("evaluate", model, "--data", digits, "--json")).isZero();
        assertThat(out.toString()).contains("\"classes\":[\"0\",\"1\"");
        assertThat(err.toString())
                .contains(
                        "was trained on other names of classes (T-shirt/top, Trouser, Pullover, …) than the data set has"
                                + " (0, 1, 2, …)");
    }

    @Test
    void refuseAModelOfTheSameClassesInAnotherOrder() throws IOException {
        List<String> names = new ArrayList<>(Classes.DIGITS.names());
        Collections.reverse(names);
        Path model = trained("reversed", new Classes(names));
        Path other = folder.resolve("x.inkling");

        for (Object[] each : new Object[][] {
            {"evaluate", model, "--data", digits},
            {"find", "wrong", "--model", model, "--data", digits},
            {"compare", model, "reversed", "--data", digits},
            {"compare", "reversed", "reversed", "--data", digits},
            {"train", "--recipe", "softmax", "--from", model, "--data", digits, "--out", other}
        }) {
            refuses(each);
            assertThat(err.toString())
                    .contains("the model has the same classes in another order: expected 0, 1, 2, …, found 9, 8, 7, …");
        }
        assertThat(other).doesNotExist();
    }

    @Test
    void trainFromAModelOfAsManyOtherClassesButSaySo() throws IOException {
        Path model = trained("clothes", Letters.CLOTHES);
        Path other = folder.resolve("x.inkling");

        assertThat(run(
                        "train",
                        "--recipe",
                        "softmax",
                        "--epochs",
                        1,
                        "--from",
                        model,
                        "--data",
                        digits,
                        "--out",
                        other))
                .isZero();
        assertThat(err.toString())
                .contains("was trained on other names of classes (T-shirt/top, Trouser, Pullover, …)");
    }

    @Test
    void runsSayWhatTheyWereTrainedOn() throws IOException {
        Path unused = trained("clothes", Letters.CLOTHES);

        assertThat(run("runs", "--json")).isZero();
        assertThat(out.toString()).contains("\"data\":\"letters\",\"classes\":[\"T-shirt/top\",\"Trouser\"");
        assertThat(run("runs")).isZero();
        assertThat(out.toString()).containsPattern("clothes +letters +\\d+");
    }

    @Test
    void comparePixelsWithoutAModelOfTheSameClasses() throws IOException {
        Path letters = folder.resolve("letters");
        DataFolder.write(Letters.of(Letters.UPPER_CASE, 60, 40), letters, rows -> {});

        assertThat(run("find", "sort:outlier", "--csv", "--data", letters)).isZero();
        assertThat(out.toString().lines().skip(1))
                .hasSize(60)
                .allMatch(line -> line.matches("\\d+,(train|test),\\d+,,,"));
        out.getBuffer().setLength(0);
        assertThat(run("find", "row:3 sort:outlier", "--json", "--data", letters))
                .isZero();
        assertThat(out.toString()).contains("\"class\":").doesNotContain("prediction", "confidence");
        assertThat(run("map", "--by", "pixels", "--out", folder.resolve("x.csv"), "--data", letters))
                .isZero();

        refuses("find", "wrong", "--data", letters);
        assertThat(err.toString()).contains("expected a model of 26 classes");
        refuses("map", "--out", folder.resolve("y.csv"), "--data", letters);
        assertThat(err.toString())
                .contains("expected a model of the data set's classes, 26 (A, B, C, …), found one of 10 (0, 1, 2, …)")
                .contains("--by pixels needs none");
    }

    private Path trained(String name, Classes classes) throws IOException {
        DataSet data = Letters.of(classes, 300, 300);
        Recipe recipe = RecipeFile.named("softmax").withEpochs(1).fittedTo(data);
        Training training = Training.start(recipe, data, ExtraExamples.NONE, 1);
        Path file = folder.resolve(name + ".inkling");
        try (RecordedTraining recorded = RecordedTraining.of(
                training, () -> RunStore.ofUser().start(name, recipe, data, ExtraExamples.NONE, null, null))) {
            while (recorded.hasNext()) {
                TrainingResult unused = recorded.next();
            }
            ModelFile.write(file, recorded.classifier());
        }
        return file;
    }

    private void refuses(Object... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).as(arguments[0].toString()).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("expected ").doesNotContain("Exception");
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}

package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.GeneratedCounts;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.nn.Dense;
import inkling.nn.engine.Network;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code inkling train} and {@code inkling evaluate}, on thirty digits that are bars. */
@Tag("slow")
class TrainCommandTest {
    private static final Path SAMPLES = Path.of("assets/samples/digits.jsonl");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void thirtyBars() throws IOException {
        byte[] pixels = new byte[30 * Picture.SIZE];
        byte[] labels = new byte[30];
        for (int row = 0; row < 30; row++) {
            labels[row] = (byte) (row % 10);
            for (int y = 4; y < 24; y++) {
                pixels[row * Picture.SIZE + y * Picture.SIDE + 4 + 2 * labels[row]] = -1;
            }
        }
        DataSet data = new DataSet(new Sprite(new byte[][] {pixels}, 30), new OneHotLabels(labels, Classes.DIGITS), 20);
        DataFolder.write(data, folder.resolve("data"), rows -> {});
        model = folder.resolve("bars.inkling");
        UserFolder.use(folder.resolve("user"));
    }

    @Test
    void printsOneObjectPerEpochAndWritesTheModel() {
        assertThat(train("--all-rows", "--epochs", "2", "--json")).isZero();

        List<JsonObject> lines = objects();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).keySet())
                .containsExactly(
                        "epoch",
                        "trainLoss",
                        "trainAccuracy",
                        "heldOutLoss",
                        "heldOutAccuracy",
                        "seconds",
                        "imagesPerSecond");
        assertThat(lines.get(1).get("epoch").getAsInt()).isEqualTo(2);
        assertThat(lines.get(1).get("heldOutLoss").isJsonNull()).isTrue();
        assertThat(model).exists();
        assertThat(folder.resolve("bars.inkling.checkpoint")).doesNotExist();
    }

    @Test
    void evaluatesTheModelOnTheTestRows() {
        train("--all-rows", "--epochs", "60");
        out.getBuffer().setLength(0);

        assertThat(run("evaluate", model, "--data", folder.resolve("data"), "--json"))
                .isZero();

        JsonObject figures = objects().get(0);
        assertThat(figures.get("rows").getAsInt()).isEqualTo(10);
        assertThat(figures.get("correct").getAsInt()).isEqualTo(10);
        assertThat(figures.get("accuracy").getAsDouble()).isEqualTo(1);
        assertThat(figures.get("accuracyLow").getAsDouble()).isBetween(0.72, 0.73);
        assertThat(figures.get("perDigit").getAsJsonArray()).hasSize(10);
        assertThat(figures.get("confusion")
                        .getAsJsonArray()
                        .get(3)
                        .getAsJsonArray()
                        .get(3)
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void printsTheAccuracyAsText() {
        train("--all-rows", "--epochs", "1");
        out.getBuffer().setLength(0);

        run("evaluate", model, "--data", folder.resolve("data"), "--split", "train");

        assertThat(out.toString())
                .startsWith("softmax on 20 train rows: ")
                .contains("(95% interval ")
                .contains("Confusion matrix: rows are true labels, columns are predictions.");
    }

    @Test
    void printsASummaryAndTrainsNothing() {
        assertThat(run("train", "--recipe", "codelab", "--summary")).isZero();
        assertThat(out.toString()).contains("conv1").contains("24x24x8").contains("5,994");
    }

    @Test
    void trainsWithTheRecipeOfAModel() throws IOException {
        assertThat(train("--all-rows", "--epochs", "1", "--batch", "7")).isZero();
        Path other = folder.resolve("other.inkling");
        assertThat(run("train", "--recipe", model, "--threads", "1", "--data", folder.resolve("data"), "--out", other))
                .isZero();
        assertThat(other).hasSameBinaryContentAs(model);
    }

    @Test
    void refusesInvalidOptions() {
        assertThat(run("train", "--recipe", "vgg", "--out", model)).isEqualTo(2);
        assertThat(err.toString()).contains("expected a recipe of softmax, dense");
        assertThat(run("train", "--recipe", "mlp")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
        assertThat(train("--all-rows", "--epochs", "0")).isEqualTo(2);
        assertThat(train("--train-size", "30")).isEqualTo(2);
        assertThat(err.toString())
                .contains("expected at least 33 train rows, 30 to train on and 3 for validation, found 20");
        assertThat(train("--all-rows", "--label-noise", "2")).isEqualTo(2);
        assertThat(model).doesNotExist();
    }

    @Test
    void endsWithASentenceWhenTheLossIsNoLongerANumber() throws IOException {
        assertThat(train("--all-rows", "--epochs", "9", "--rate", "1e38")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("inkling train: The loss is no longer a number since batch ")
                .contains("the learning rate is probably too high");
        assertThat(model).doesNotExist();
        assertThat(RunStore.ofUser().find("bars").facts().state()).isEqualTo(RunFacts.State.DIVERGED);
    }

    @Test
    void startsFromAModelWithAnotherRate() throws IOException {
        assertThat(train("--all-rows", "--epochs", "1")).isZero();
        assertThat(train("--all-rows", "--epochs", "2", "--rate", "0.0001", "--from", model.toString()))
                .isZero();
        assertThat(ModelFile.read(model).card().startedFrom()).endsWith(", 1 epochs");
        assertThat(ModelFile.read(model).card().recipe().schedule().rate(0, 1)).isLessThanOrEqualTo(0.0001);
        assertThat(run(
                        "train",
                        "--recipe",
                        "mlp",
                        "--all-rows",
                        "--data",
                        folder.resolve("data"),
                        "--from",
                        model,
                        "--out",
                        model))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a model to start from with the layers of recipe mlp");
    }

    @Test
    void recordsInTheModelHowManyGeneratedExamplesItWasTrainedOn() throws IOException {
        assertThat(train("--all-rows", "--epochs", "1", "--rare-forms", "10", "--doodles", "6"))
                .isZero();
        assertThat(ModelFile.read(model).card().recipe().generated()).isEqualTo(new GeneratedCounts(10, 6));
        assertThat(train("--all-rows", "--rare-forms", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("digits in rare forms, got -1");
    }

    @Test
    void trainsOnMyDigitsAndPrintsTheEffect() throws IOException {
        assertThat(train("--all-rows", "--my-digits")).isEqualTo(1);
        assertThat(err.toString()).contains("expected drawings with their labels, found none");
        MyDigits mine = MyDigits.open(MyDigits.userFolder());
        for (LabeledSketch sample : StrokeFile.read(SAMPLES)) {
            mine.keep(sample.sketch(), sample.label().orElseThrow(), Instant.EPOCH);
        }
        assertThat(train("--all-rows", "--epochs", "1", "--my-digits")).isZero();
        assertThat(ModelFile.read(model).card().myDigits()).isEqualTo(10);
        assertThat(out.toString()).contains("My digits: 10 of 10 correct before (digits), ");
    }

    @Test
    void validatesOnEveryFifthDrawingOfAFile() throws IOException {
        Recipe recipe = RecipeFile.named("softmax").withSplit(new TrainingSplit(5, 0, 0));
        Path file = Files.writeString(folder.resolve("bars.json"), RecipeFile.text(recipe));
        int exit = run(
                "train",
                "--recipe",
                file,
                "--epochs",
                "1",
                "--data",
                folder.resolve("data"),
                "--out",
                model,
                "--json",
                "--my-digits",
                SAMPLES);
        assertThat(exit).isZero();
        assertThat(ModelFile.read(model).card().myDigits()).isEqualTo(8);
        JsonObject after = objects().get(1).getAsJsonObject("after");
        assertThat(after.getAsJsonObject("heldBack").get("rows").getAsInt()).isEqualTo(2);
        assertThat(after.getAsJsonObject("learned").get("rows").getAsInt()).isEqualTo(8);
    }

    @Test
    void listsItsRunsByTheNamesOfTheirModels() throws IOException {
        train("--all-rows", "--epochs", "2");
        train("--all-rows", "--epochs", "1");
        out.getBuffer().setLength(0);

        assertThat(run("runs", "--json")).isZero();

        assertThat(objects())
                .extracting(run -> run.get("name").getAsString())
                .containsExactlyInAnyOrder("bars", "bars (2)");
        assertThat(objects()).extracting(run -> run.get("epochs").getAsInt()).containsExactlyInAnyOrder(2, 1);
        Run first = RunStore.ofUser().find("bars");
        assertThat(first.facts().state()).isEqualTo(RunFacts.State.DONE);
        assertThat(first.batches()).hasSize(2);
    }

    @Test
    void continuesTheInterruptedRunOfTheListToTheSameWeights() throws IOException {
        Path whole = trainWithoutInterruption();
        trainUntilTheFirstEpochIsPrinted();
        Run interrupted = RunStore.ofUser().find("bars");
        assertThat(interrupted.isInterrupted()).isTrue();
        assertThat(interrupted.epochs()).hasSize(1);

        assertThat(train("--all-rows", "--epochs", "3", "--resume")).isZero();

        assertThat(model).hasSameBinaryContentAs(whole);
        assertThat(folder.resolve("bars.inkling.checkpoint")).doesNotExist();
        assertThat(RunStore.ofUser().find("bars").id()).isEqualTo(interrupted.id());
        assertThat(RunStore.ofUser().find("bars").epochs())
                .extracting(EpochFigures::epoch)
                .containsExactly(1, 2, 3);
        assertThat(RunStore.ofUser().runs()).hasSize(2);
    }

    @Test
    void continuesACheckpointWhoseRunIsNotInTheList() throws IOException {
        Path whole = trainWithoutInterruption();
        trainUntilTheFirstEpochIsPrinted();
        RunStore.ofUser().delete(RunStore.ofUser().find("bars"));

        assertThat(train("--all-rows", "--epochs", "3", "--resume")).isZero();

        assertThat(model).hasSameBinaryContentAs(whole);
        assertThat(RunStore.ofUser().runs())
                .extracting(run -> run.facts().name())
                .containsExactly("whole");
        assertThat(UserFolder.find().resolve("runs")).isDirectoryNotContaining("glob:**unlisted*");
    }

    private Path trainWithoutInterruption() {
        Path whole = folder.resolve("whole.inkling");
        assertThat(train("--all-rows", "--epochs", "3", "--out", whole.toString()))
                .isZero();
        return whole;
    }

    private void trainUntilTheFirstEpochIsPrinted() {
        PrintWriter broken = new PrintWriter(out, true) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("interrupted after " + line);
            }
        };
        assertThat(line().setOut(broken).execute(arguments("--all-rows", "--epochs", "3")))
                .isNotZero();
        assertThat(err.toString()).contains("interrupted after epoch   1/3");
    }

    @Test
    void saysHowMuchDataItNeeds() throws IOException {
        refuses(Letters.of(Classes.DIGITS, 3, 1), "expected at least 2 rows of training data, found 1");
        refuses(Letters.of(new Classes(List.of("A")), 30, 20), "expected at least 2 classes to tell apart, found 1");
        DataFolder.write(Letters.of(Classes.DIGITS, 3, 2), folder.resolve("two"), rows -> {});
        assertThat(run("train", "--recipe", "softmax", "--epochs", 1, "--data", folder.resolve("two"), "--out", model))
                .as(err.toString())
                .isZero();
    }

    private void refuses(DataSet data, String why) throws IOException {
        Path other = Files.createTempDirectory(folder, "data");
        DataFolder.write(data, other.resolve("set"), rows -> {});
        err.getBuffer().setLength(0);
        assertThat(run("train", "--recipe", "softmax", "--data", other.resolve("set"), "--out", model))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("inkling train: " + why).hasLineCount(1);
    }

    @Test
    void refusesDrawingsOfOtherClassesOnly() throws IOException {
        Path drawings = folder.resolve("letters.jsonl");
        Files.writeString(drawings, "{\"class\":\"A\",\"strokes\":[[[0,0],[90,100]]]}\n");
        assertThat(train("--my-digits", drawings.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(
                        "inkling train: expected drawings of the data set's classes, 0, 1, 2, …, found none of them,"
                                + " but A (")
                .hasLineCount(1);
    }

    @Test
    void refusesToResumeARunOfOtherOptions() throws IOException {
        Files.writeString(folder.resolve("bars.inkling.checkpoint"), "not a checkpoint");
        assertThat(train("--all-rows", "--resume")).isEqualTo(1);
        assertThat(err.toString()).contains("expected an archive of arrays and checkpoint.json");
    }

    @Test
    void refusesToEvaluateAModelOnValidationRowsThatItWasTrainedOn() {
        train("--all-rows", "--epochs", "1");
        out.getBuffer().setLength(0);
        for (List<String> form : List.of(List.of("validation"), List.of("held-out"), List.of("validation", "--json"))) {
            err.getBuffer().setLength(0);
            List<Object> arguments =
                    new ArrayList<>(List.of("evaluate", model, "--data", folder.resolve("data"), "--split"));
            arguments.addAll(form);
            assertThat(run(arguments.toArray())).isEqualTo(1);
            assertThat(err.toString().lines())
                    .containsExactly("inkling evaluate: expected a model that was not trained on the validation rows,"
                            + " found softmax, 1 epochs, which was trained on them too (--split test evaluates it on rows"
                            + " new to it)");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesToStartFromAModelThatWasTrainedOnTheValidationRows() {
        train("--all-rows", "--epochs", "1");
        assertThat(train("--epochs", "1", "--from", model.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "expected a model that was not trained on the validation rows, found softmax, 1 epochs, which was");
        assertThat(train("--all-rows", "--epochs", "1", "--from", model.toString()))
                .isZero();
    }

    @Test
    void countsAModelThatIsEvaluatedOnTheTestRowsOnce() throws IOException {
        train("--all-rows", "--epochs", "1");
        run("evaluate", model, "--data", folder.resolve("data"), "--split", "train");
        assertThat(RunStore.ofUser().testSetUses().models()).isZero();
        run("evaluate", model, "--data", folder.resolve("data"));
        assertThat(out.toString()).endsWith(String.format("%nThe test rows have been used for 1 model.%n"));
        run("evaluate", model, "--data", folder.resolve("data"), "--json");
        assertThat(RunStore.ofUser().testSetUses().models()).isEqualTo(1);
        train("--all-rows", "--epochs", "2");
        run("evaluate", model, "--data", folder.resolve("data"));
        assertThat(out.toString()).endsWith(String.format("%nThe test rows have been used for 2 models.%n"));
    }

    @Test
    void evaluatesAlsoWhereNothingCanBeCounted() throws IOException {
        train("--all-rows", "--epochs", "1");
        Files.createDirectories(folder.resolve("user/runs/test-looks.txt"));
        assertThat(run("evaluate", model, "--data", folder.resolve("data"))).isZero();
        assertThat(err.toString()).contains("This look at the test rows is not counted: ");
    }

    @Test
    void refusesToEvaluateAModelOfOtherClasses() throws IOException {
        Recipe recipe = RecipeFile.named("softmax").withLayers(List.of(new Dense(9)));
        Network network = new Network(recipe.architecture(), 1);
        ModelFile.write(model, new Classifier(network, new ModelCard(recipe, "", 0, null, 0, null, null, null, null)));
        assertThat(run("evaluate", model, "--data", folder.resolve("data"))).isEqualTo(1);
        assertThat(err.toString()).contains("expected a model of 10 classes, found one of 9");
    }

    @Test
    void reportsAMissingModel() {
        assertThat(run("evaluate", folder.resolve("none.inkling"), "--data", folder.resolve("data")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("expected a file or folder, found nothing");
    }

    private int train(String... options) {
        return line().execute(arguments(options));
    }

    private String[] arguments(String... options) {
        List<String> all = new ArrayList<>(List.of(
                "train",
                "--recipe",
                "softmax",
                "--threads",
                "1",
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(options));
        if (!all.contains("--out")) {
            all.addAll(List.of("--out", model.toString()));
        }
        return all.toArray(String[]::new);
    }

    private int run(Object... arguments) {
        return line().execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private CommandLine line() {
        return InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    private List<JsonObject> objects() {
        return out.toString()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}

package inkling.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.format.DataFolder;
import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.file.RecipeFolder;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code inkling train}. */
@Tag("slow")
class TrainCommandTest extends TrainingSteps {
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
    void printsASummaryAndTrainsNothing() {
        assertThat(run("train", "--recipe", "codelab", "--summary")).isZero();
        assertThat(out.toString()).contains("conv1").contains("24x24x8").contains("5,994");
    }

    @Test
    void knowsTheRecipesThatTheUserSaved() throws IOException {
        RecipeFolder.ofUser().write(RecipeFile.named("codelab").named("mine", "My own."));
        assertThat(run("train", "--recipe", "mine", "--summary")).isZero();
        assertThat(out.toString()).contains("mine: My own.").contains("5,994");
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
            mine.keep(sample.sketch(), requireNonNull(sample.name()), Instant.EPOCH);
        }
        assertThat(train("--all-rows", "--epochs", "1", "--my-digits")).isZero();
        assertThat(ModelFile.read(model).card().myDigits()).isEqualTo(10);
        assertThat(out.toString()).contains("My drawings: 10 of 10 correct before (digits), ");
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
    void refusesToStartFromAModelThatWasTrainedOnTheValidationRows() {
        train("--all-rows", "--epochs", "1");
        assertThat(train("--epochs", "1", "--from", model.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "expected a model that was not trained on the validation rows, found softmax, 1 epochs, which was");
        assertThat(train("--all-rows", "--epochs", "1", "--from", model.toString()))
                .isZero();
    }
}

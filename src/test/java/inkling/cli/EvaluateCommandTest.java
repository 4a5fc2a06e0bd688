package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.RunStore;
import inkling.nn.Dense;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code inkling evaluate}. */
@Tag("slow")
class EvaluateCommandTest extends TrainingSteps {
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
}

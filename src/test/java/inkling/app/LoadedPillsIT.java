package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.explore.SampleData;
import inkling.app.shared.Settings;
import inkling.app.shared.open.Remembered;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who opens other data and other models from the top bar. */
class LoadedPillsIT extends WindowSteps {
    @Test
    void opensAnotherModelFromTheMenu() throws IOException {
        Path file = model("my_model");
        settings("model").addRecent(file.toString());
        open();

        clickOn("#model");
        clickOn("#model-recent-0");

        until("the model", () -> session().getModel() != null);
        assertThat(pill("#model")).isEqualTo("model my_model");
        assertThat(settings("model").last()).isEqualTo("file:" + file);

        Files.delete(file);
        clickOn("#model");
        clickOn("#model-recent-0");
        until("a complaint", () -> sees("#problem"));
        assertThat(session().problems().sentenceProperty().get()).contains("expected a model, found no such file");
        assertThat(pill("#model")).isEqualTo("model my_model");
    }

    @Test
    void opensTheModelOfARunAndComparesItWithAnother() throws IOException {
        Run run = TinyRun.kept(RunStore.ofUser(), "tiny one", TinyRun.recipe());
        open();

        clickOn("#model"); // the runs are looked for now
        until("the run", () -> items("#model").stream().anyMatch(text -> text.startsWith("tiny one · 3 epochs · ")));
        clickOn("#model-run-" + run.id());
        until("the model", () -> pill("#model").equals("model tiny one"));

        clickOn("#model");
        clickOn("#compare");
        until("the models to compare with", () -> sees("#compare-shipped"));
        clickOn("#compare-shipped");
        until("the second model", () -> session().lenses().getSecond() != null);
        assertThat(pill("#model")).isEqualTo("model tiny one B digits");

        clickOn("#model");
        clickOn("#compare");
        until("the models to compare with", () -> sees("#compare-none"));
        clickOn("#compare-none");
        until("no second model", () -> session().lenses().getSecond() == null);
        assertThat(pill("#model")).isEqualTo("model tiny one");
    }

    @Test
    void opensARecentFolderFromTheMenu() throws IOException {
        Path mine = folder.resolve("mine");
        DataFolder.write(SampleData.rows(100), mine, rows -> {});
        settings("data").addRecent(mine.toString());
        open();

        clickOn("#data");
        assertThat(items("#data"))
                .startsWith("MNIST sprite, comes with Inkling")
                .endsWith("Open…");
        clickOn("#data-recent-0");

        until("the data", () -> session().getData() != null);
        assertThat(pill("#data")).isEqualTo("data mine");
        assertThat(settings("data").last()).isEqualTo(mine.toString());
        press(KeyCode.ESCAPE);
    }

    /** An untrained model in a file of that name. */
    private Path model(String name) throws IOException {
        Path file = folder.resolve(name + ".inkling");
        ModelFile.write(file, FactsByHand.model());
        return file;
    }

    private Remembered settings(String kind) {
        return new Remembered(new Settings(folder.resolve("settings.properties")), kind);
    }

    /** What a pill says, on the screen as to a screen reader. */
    private String pill(String selector) {
        return onScreen(
                () -> find(selector, Node.class).getAccessibleText().trim().replaceAll("\\s+", " "));
    }

    private List<String> items(String selector) {
        return onScreen(() -> find(selector, MenuButton.class).getItems().stream()
                .filter(item -> item.getText() != null)
                .map(item -> item.getText())
                .toList());
    }
}

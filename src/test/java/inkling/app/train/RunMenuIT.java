package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.app.WindowSteps;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.run.ActiveRun;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.RunText;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.FileChooser.ExtensionFilter;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunMenuIT extends WindowSteps {
    private final Session session = new Session();
    private final Background background = new Background();
    private RunStore store;
    private TrainView view;

    /** What the user answers to the question where to save; empty for thinking better of it. */
    private Optional<Path> answer = Optional.empty();

    private String suggested = "";

    @BeforeEach
    void openStore() {
        store = new RunStore(folder.resolve("runs"));
        session.useData(TinyRun.DATA);
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

    @Test
    void savesTheModelAndTheFiguresWhereTheUserWants() throws IOException {
        Run kept = TinyRun.kept(store, "tiny, once", TinyRun.recipe());
        openView();
        choose("#save-csv", "run.csv");
        assertThat(suggested).isEqualTo("tiny-once.csv");
        assertThat(Files.readString(saved("run.csv"))).isEqualTo(RunText.csv(kept));
        choose("#save-json", "run.json");
        JsonObject json =
                JsonParser.parseString(Files.readString(saved("run.json"))).getAsJsonObject();
        assertThat(json.getAsJsonArray("epochs")).hasSize(3);
        choose("#save-model", "tiny.inkling");
        assertThat(ModelFile.read(saved("tiny.inkling")).card())
                .isEqualTo(ModelFile.read(kept.model()).card());
    }

    @Test
    void savesNothingWhenTheUserThinksBetterOfIt() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        openMenu();
        clickOn("#save-csv");
        assertThat(suggested).isEqualTo("tiny.csv");
        assertThat(view.status().getValue()).isEqualTo("Test rows not used yet");
    }

    @Test
    void savesBothChartsAsAPicture() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        answer = Optional.of(saved("curves.png"));
        clickOn("#save-picture");
        until("it is saved", () -> said().equals("Saved as " + saved("curves.png") + "."));
        WritableImage picture =
                SwingFXUtils.toFXImage(ImageIO.read(saved("curves.png").toFile()), null);
        Parent charts = find("#charts", Parent.class);
        assertThat(picture.getWidth()).isEqualTo(2 * charts.getLayoutBounds().getWidth() + 64);
        assertThat(shades(picture.getPixelReader(), picture)).isGreaterThan(10);
    }

    @Test
    void saysWhyItCouldNotSave() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        Files.writeString(folder.resolve("file"), "");
        openView();
        answer = Optional.of(folder.resolve("file").resolve("run.csv"));
        openMenu();
        clickOn("#save-csv");
        until("it says why", () -> said().startsWith("Not saved: "));
    }

    @Test
    void callsARunByAnotherName() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        openMenu();
        onScreen(() -> {
            TextInputControl name = find("#run-name", TextInputControl.class);
            name.setText("the good one");
            name.fireEvent(new ActionEvent());
            return name;
        });
        until("it is called so", () -> runs().get(0).facts().name().equals("the good one"));
    }

    @Test
    void deletesARunOnlyAfterASecondClick() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        openMenu();
        clickOn("#delete");
        assertThat(runs()).hasSize(1);
        clickOn("#delete-yes");
        until("it is gone", () -> runs().isEmpty());
        until("the list says so", () -> sees("#no-runs"));
    }

    @Test
    void goesOnWithAStoppedRun() throws IOException {
        store.markStopped(TinyRun.cutOff(store, "tiny", 1));
        openView();
        openMenu();
        clickOn("#continue-training");
        until("it is done", () -> runs().get(0).facts().state() == RunFacts.State.DONE);
        until("all of it is stored", () -> onScreen(find("#stop", Button.class)::isDisabled));
        assertThat(runs().get(0).epochs()).hasSize(3);
    }

    private void openView() {
        view = onScreen(() ->
                new TrainView(session, new ActiveRun(session, background, store), background, store, new Answers()));
        open((Parent) view.node(), 1400, 820);
        until("the run is listed", () -> sees(".run-menu"));
        until("it is looked at", () -> text("#replay-epoch").startsWith("epoch "));
    }

    /** The user, where a dialog asks where to save. */
    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> save(Node over, String title, String name) {
            suggested = name;
            return answer;
        }

        @Override
        public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public Optional<Path> folder(Node over, String title, Path start) {
            throw new AssertionError("no folder is asked for here");
        }
    }

    private void openMenu() {
        clickOn(".run-menu");
    }

    private void choose(String item, String name) {
        answer = Optional.of(saved(name));
        openMenu();
        clickOn(item);
        until("it is saved", () -> said().equals("Saved as " + saved(name) + "."));
    }

    private Path saved(String name) {
        return folder.resolve("saved").resolve(name);
    }

    private String said() {
        return view.status().getValue();
    }

    /** How many colors the upper chart consists of: a blank one has few. */
    private static long shades(PixelReader pixels, WritableImage picture) {
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight() / 2)
                .map(i -> pixels.getArgb(i % width, i / width))
                .distinct()
                .count();
    }

    private List<Run> runs() {
        try {
            return store.runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

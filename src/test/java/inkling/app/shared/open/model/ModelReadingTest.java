package inkling.app.shared.open.model;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.nn.Dense;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ModelReadingTest {
    private final Session session = new Session();

    @TempDir
    Path folder;

    private ModelReading reading;

    @BeforeEach
    void useAFolderOfTheTest() {
        UserFolder.use(folder.resolve("user"));
        reading = start(session);
    }

    @Test
    void theShippedModelComesIn() {
        reading.openFirst(null);
        assertThat(session.getModel()).isNotNull();
        assertThat(session.getModelName()).isEqualTo("digits");
        assertThat(session.getModelProblem()).isEmpty();
    }

    @Test
    void aFileThatIsNoModelIsSaidToBeSoAndEverythingStays() throws IOException {
        reading.openFirst(null);
        Classifier before = session.getModel();
        Lens lens = new Lens(FactsByHand.model(), "epoch 1", null);
        session.lenses().lookThrough(lens);

        reading.open(ModelSource.file(Path.of("pom.xml")));
        assertThat(session.problems().sentenceProperty().get())
                .contains("expected")
                .contains("pom.xml");
        reading.open(ModelSource.file(folder.resolve("gone.inkling")));
        assertThat(session.problems().sentenceProperty().get()).contains("expected a model, found no such file");

        assertThat(session.getModel()).isSameAs(before);
        assertThat(session.lenses().getChosen()).isSameAs(lens);
        assertThat(session.getModelProblem()).isEmpty();
        assertThat(nextStart().getModelName()).isEqualTo("digits");

        reading.open(ModelSource.SHIPPED);
        assertThat(session.problems().sentenceProperty().get()).isEmpty();
    }

    @Test
    void opensAModelOfOtherClassesThanDigits() throws IOException {
        Recipe recipe = RecipeFile.named("softmax").withLayers(List.of(new Dense(9)));
        Network network = new Network(recipe.architecture(), 1);
        Path file = folder.resolve("nine.inkling");
        ModelFile.write(file, new Classifier(network, new ModelCard(recipe, "", 0, null, 0, null, null, null, null)));
        reading.open(ModelSource.file(file));
        assertThat(session.getModelProblem()).isEmpty();
        assertThat(session.getModel().classes()).isEqualTo(9);
    }

    @Test
    void opensTheFileOfLastTimeAtTheNextStartAndSaysSo() throws IOException {
        Path file = model("my_model");
        session.lenses().lookThrough(new Lens(FactsByHand.model(), "epoch 1", null));

        reading.open(ModelSource.file(file));
        assertThat(session.getModelName()).isEqualTo("my_model");
        assertThat(session.lenses().getChosen()).isNull();

        Session next = new Session();
        ModelReading again = start(next);
        again.openFirst(null);
        assertThat(next.getModelName()).isEqualTo("my_model");
        assertThat(again.openedProperty().get().again()).isTrue();
        assertThat(again.recentFiles()).containsExactly(file);
    }

    @Test
    void opensTheRunOfLastTimeAtTheNextStart() throws IOException {
        Run run = TinyRun.kept(RunStore.ofUser(), "my run", TinyRun.recipe());

        reading.open(ModelSource.run(run.id()));

        assertThat(session.getModelName()).isEqualTo("my run");
        assertThat(nextStart().getModelName()).isEqualTo("my run");
    }

    @Test
    void letsTheCommandLineWinOverWhatIsRemembered() throws IOException {
        reading.open(ModelSource.file(model("remembered")));

        Session next = new Session();
        start(next).openFirst(model("asked"));

        assertThat(next.getModelName()).isEqualTo("asked");
        assertThat(nextStart().getModelName()).isEqualTo("remembered");
    }

    @Test
    void opensTheShippedModelWhereTheRememberedOneIsGoneAndSaysSo() throws IOException {
        Path file = model("lost");
        reading.open(ModelSource.file(file));
        Files.delete(file);

        Session next = nextStart();

        assertThat(next.getModelName()).isEqualTo("digits");
        assertThat(next.getModelProblem()).isEmpty();
        assertThat(next.problems().sentenceProperty().get())
                .startsWith("The model you used last cannot be read, so the one that comes with Inkling is open: ")
                .contains("expected a model, found no such file");
    }

    @Test
    void takesTheModelChosenLastWhereTwoAreRead() throws IOException {
        WorkByHand work = new WorkByHand();
        ModelReading slow = new ModelReading(session, Background.on(work), settings());

        slow.open(ModelSource.file(model("first")));
        slow.open(ModelSource.file(model("second")));
        work.doAll();

        assertThat(session.getModelName()).isEqualTo("second");
        assertThat(slow.recentFiles()).extracting(ModelFile::nameOf).containsExactly("second");
    }

    @Test
    void comparesWithAModelUntilNoneIsChosen() throws IOException {
        reading.compareWith(ModelSource.file(model("other")));
        assertThat(session.lenses().getSecond().name()).isEqualTo("other");
        assertThat(session.getModel()).isNull();

        reading.compareWith(ModelSource.file(folder.resolve("gone.inkling")));
        assertThat(session.lenses().getSecond().name()).isEqualTo("other");
        assertThat(session.problems().sentenceProperty().get()).contains("no such file");

        reading.compareWith(null);
        assertThat(session.lenses().getSecond()).isNull();
    }

    @Test
    void listsTheRunsThatHaveEndedTheNewestFirst() throws IOException {
        TinyRun.kept(RunStore.ofUser(), "old", TinyRun.recipe());
        TinyRun.kept(RunStore.ofUser(), "new", TinyRun.recipe());
        TinyRun.cutOff(RunStore.ofUser(), "cut off", 1);

        reading.findRuns();

        assertThat(reading.runsProperty().get())
                .extracting(run -> run.facts().name())
                .containsExactly("new", "old");
    }

    /** An untrained model in a file of that name. */
    private Path model(String name) throws IOException {
        Path file = folder.resolve(name + ".inkling");
        ModelFile.write(file, FactsByHand.model());
        return file;
    }

    private Session nextStart() {
        Session next = new Session();
        start(next).openFirst(null);
        return next;
    }

    private ModelReading start(Session of) {
        return new ModelReading(of, Background.inline(), settings());
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings.properties"));
    }
}

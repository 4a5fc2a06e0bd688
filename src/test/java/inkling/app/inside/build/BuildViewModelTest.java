package inkling.app.inside.build;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.Letters;
import inkling.files.UserFolder;
import inkling.learn.Recipe;
import inkling.learn.build.LayerKind;
import inkling.learn.build.Setting;
import inkling.learn.file.RecipeFile;
import inkling.learn.file.RecipeFolder;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildViewModelTest {
    private final Session session = new Session();
    private final BuildViewModel build = new BuildViewModel(session);
    private final SaveViewModel saving = new SaveViewModel(build, session.recipes(), Background.inline());

    @TempDir
    private Path folder;

    @BeforeEach
    void useFolder() {
        UserFolder.use(folder);
    }

    @Test
    void addsBehindTheSelectedLayerAndTakesChangesBack() {
        build.startEmpty();
        build.add(LayerKind.CONVOLUTION);
        build.add(LayerKind.RELU);
        build.fixEnding();
        assertThat(build.getDraft().layers()).containsExactly(new Conv(3, 16), new Relu(), new Dense(10));
        assertThat(build.getSelected()).isEqualTo(2);

        build.select(0);
        build.resize(true);
        build.set(Setting.WINDOW, 5);
        build.move(1);
        assertThat(build.getDraft().layers()).containsExactly(new Relu(), new Conv(5, 24), new Dense(10));
        build.move(5);
        build.move(0, 0);
        build.set(Setting.WINDOW, 5);
        build.undo();
        build.undo();
        assertThat(build.getDraft().layers()).containsExactly(new Conv(3, 24), new Relu(), new Dense(10));
        build.redo();
        assertThat(build.getDraft().layers()).startsWith(new Conv(5, 24));
        build.remove();
        assertThat(build.getDraft().layers()).containsExactly(new Relu(), new Dense(10));
        assertThat(build.canRedoProperty().getValue()).isFalse();
        for (int i = 0; i < 10; i++) {
            build.undo();
        }
        assertThat(build.isUnchanged()).isTrue();
        assertThat(build.canUndoProperty().getValue()).isFalse();
    }

    @Test
    void takesWhatIsTypedIntoItsRangeAndLeavesWhatIsNoNumber() {
        build.startEmpty();
        build.add(LayerKind.DENSE);
        for (String typed : List.of("NaN", "", "many", "-NaN")) {
            build.type(Setting.UNITS, typed);
            assertThat(build.getDraft().layers()).as(typed).containsExactly(new Dense(64));
        }
        build.type(Setting.UNITS, "1,000");
        assertThat(build.getDraft().layers()).containsExactly(new Dense(1000));
        build.type(Setting.UNITS, "1e400");
        assertThat(build.getDraft().layers()).containsExactly(new Dense(4096));
        build.add(LayerKind.DROPOUT);
        build.type(Setting.RATE, " 0,4 ");
        assertThat(build.getDraft().layers()).endsWith(new Dropout(0.4));
    }

    @Test
    void removesDownToNothing() {
        build.startEmpty();
        build.add(LayerKind.DENSE);
        build.remove();
        build.remove();
        assertThat(build.getDraft().layers()).isEmpty();
        assertThat(build.getSelected()).isEqualTo(BuildViewModel.PICTURE);
    }

    @Test
    void endsInAsManyScoresAsTheDataHasClasses() {
        session.useData(Letters.of(Letters.ALL, 60, 40));
        assertThat(build.getDraft().layers()).endsWith(new Dense(62));
        assertThat(build.isUnchanged()).isTrue();
        build.add(0, LayerKind.BATCH_NORMALIZATION);
        session.useData(Letters.of(Classes.DIGITS, 60, 40));
        assertThat(build.getDraft().layers()).endsWith(new Dense(10));
        build.undo();
        assertThat(build.getDraft().isTrainable()).isTrue();
        assertThat(build.examples()).isEqualTo(34); // 40 train rows, a sixth of them for validation
    }

    @Test
    void handsTheNetworkToTrainWithTheOtherSettingsOfItsRecipe() {
        build.train();
        assertThat(session.recipeAskedForProperty().get()).isEqualTo(RecipeFile.named("codelab"));
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.TRAIN);

        build.start(RecipeFile.named("batchnorm"));
        build.select(0);
        build.resize(false);
        build.train();
        Recipe asked = session.recipeAskedForProperty().get();
        assertThat(asked).isNotNull();
        assertThat(asked.name()).isEqualTo("my-network");
        assertThat(asked.schedule()).isEqualTo(RecipeFile.named("batchnorm").schedule());
        assertThat(asked.layers()).isEqualTo(build.getDraft().layers());
    }

    @Test
    void handsNothingToTrainThatDoesNotFit() {
        build.add(0, LayerKind.MAX_POOLING);
        build.set(Setting.WINDOW, 28);
        assertThat(build.getDraft().layers()).startsWith(new MaxPool(28));
        build.train();
        assertThat(session.recipeAskedForProperty().get()).isNull();
    }

    @Test
    void savesARecipeThatIsThereAfterARestart() {
        build.select(0);
        build.resize(true);
        saving.nameProperty().set("mine");
        saving.save();
        assertThat(saving.doneProperty().get()).isEqualTo("Saved as mine.");
        assertThat(build.isUnchanged()).isTrue();
        assertThat(saving.ownOpenProperty().get()).isTrue();
        assertThat(saving.replacesProperty().get()).isTrue();

        Session next = new Session();
        next.recipes().load(Background.inline());
        assertThat(next.recipes().listProperty().get()).hasSize(1);
        BuildViewModel again = new BuildViewModel(next);
        again.start(next.recipes().listProperty().get().get(0));
        assertThat(again.getDraft()).isEqualTo(build.getDraft());

        saving.delete();
        assertThat(saving.doneProperty().get()).isEqualTo("Deleted mine; the network is still here.");
        assertThat(session.recipes().has("mine")).isFalse();
        assertThat(RecipeFolder.ofUser().has("mine")).isFalse();
    }

    @Test
    void saysWhyANameIsRefused() {
        saving.nameProperty().set("MLP");
        assertThat(saving.problemProperty().get()).contains("recipe of the program");
        saving.save();
        saving.nameProperty().set("two words");
        assertThat(saving.problemProperty().get()).contains("one word");
        saving.save();
        assertThat(session.recipes().listProperty().get()).isEmpty();
    }

    @Test
    void saysOnceWhichFileIsBadAndShowsTheGoodOnes() throws IOException {
        RecipeFolder.ofUser().write(RecipeFile.named("mlp").withName("good"));
        Files.writeString(folder.resolve("recipes/bad.json"), "[");
        session.recipes().load(Background.inline());
        session.recipes().load(Background.inline());
        assertThat(session.recipes().has("good")).isTrue();
        assertThat(session.problems().sentenceProperty().get())
                .contains("bad.json")
                .doesNotContain("\n");
    }
}

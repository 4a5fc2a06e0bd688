package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.LookInside;
import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Watch it learn, and the film of epochs, as a person sees them. */
class WatchLearningIT extends WindowSteps {
    @Test
    void twoClicksFromTheStartToAFourThatIsBeingLearned() throws IOException {
        open();
        use(DataFolder.read(DataFolder.find(), some -> {}));
        clickOn("#tab-inside");
        clickOn("#inside-learn");
        until("the first batches are done", () -> text("#learn-head").matches("Epoch 1 of 4, batch .*"));
        assertThat(text("#learn-hint")).isEqualTo("Draw a 4 above and watch it being learned.");
        until(
                "it classifies the row that was shown, a 7, until a digit is drawn",
                () -> text("#learn-answer").contains(", a 7, as a"));
        String before = text("#learn-head");

        drawFour();
        until("it classifies the drawing", () -> text("#learn-answer").startsWith("It classifies your drawing as "));
        assertThat(sees("#learn-hint")).isFalse();
        until("it goes on", () -> !text("#learn-head").equals(before));
        until(
                "it is measured on validation rows",
                () -> text("#learn-validation").endsWith(" of 500 validation digits correctly."));
        assertThat(text("#film-at")).matches("now, [1-4] of 4"); // on a fast machine the second has begun
        keep(picture(), "inside-learn");

        press(KeyCode.SPACE);
        until("it pauses", () -> text("#learn-head").startsWith("Paused in epoch "));
        assertThat(text("#learn-pause")).isEqualTo("Resume");
        clickOn("#learn-pause");
        until("it goes on", () -> text("#learn-head").startsWith("Epoch "));
        clickOn("#learn-stop");
        until("it has stopped", () -> text("#learn-head").startsWith("Stopped in epoch "));
        assertThat(RunStore.ofUser().runs())
                .singleElement()
                .satisfies(run -> assertThat(run.facts().state()).isEqualTo(RunFacts.State.STOPPED));
    }

    @Test
    void theEpochsPlayForwardsAndBackwards() throws IOException {
        open();
        use(TinyRun.DATA);
        clickOn("#tab-inside");
        assertThat(text("#film-none")).isEqualTo("a finished model: it has no epochs to play");
        clickOn("#inside-learn");
        until("it is trained", () -> text("#learn-head").startsWith("Trained: 4 epochs in "));
        until("the last one is shown", () -> text("#film-at").equals("4 of 4"));
        String last = text("#learn-answer");

        onScreen(() -> {
            find("#film-epoch", Node.class).requestFocus();
            return last;
        });
        press(KeyCode.HOME);
        assertThat(text("#film-at")).isEqualTo("0 of 4");
        until("random weights answer otherwise", () -> !text("#learn-answer").equals(last));
        press(KeyCode.RIGHT);
        assertThat(text("#film-at")).isEqualTo("1 of 4");
        clickOn("#film-play");
        until("it has come to the end", () -> text("#film-at").equals("4 of 4"));
        until("as before", () -> text("#learn-answer").equals(last));

        clickOn("#learn-use");
        assertThat(session().getModelRun()).isNotNull();
        assertThat(session().getModelName()).isEqualTo("codelab");
    }

    @Test
    void aDamagedEpochIsOneSentenceAndTheScreenGoesOn() throws IOException {
        Run run = TinyRun.kept(RunStore.ofUser(), "tiny", TinyRun.recipe());
        Files.writeString(run.model().resolveSibling("epoch-00002.inkling"), "no model");
        open();
        use(TinyRun.DATA);
        onScreen(() -> {
            session().lookInside(new LookInside.OfRun(run));
            return run;
        });
        settle();
        until("the last one is shown", () -> text("#film-at").equals("3 of 3"));
        onScreen(() -> {
            find("#film-epoch", Node.class).requestFocus();
            return run;
        });
        press(KeyCode.LEFT);
        until("it says why", () -> sees("#film-problem"));
        assertThat(text("#film-problem")).startsWith("Epoch 2 cannot be looked into: ");
        press(KeyCode.LEFT);
        until("the next one is shown", () -> !sees("#film-problem"));
        assertThat(text("#film-at")).isEqualTo("1 of 3");
    }

    @Test
    void trainExploreAndDrawLeadInside() throws IOException {
        Run run = TinyRun.kept(RunStore.ofUser(), "tiny", TinyRun.recipe());
        open();
        use(TinyRun.DATA);
        onScreen(() -> {
            session().useModel(ModelFile.read(run.model()));
            session().show(7);
            return run;
        });
        settle();
        clickOn("#inside");
        assertThat(onScreen(() -> session().screenProperty().get())).isEqualTo(ScreenName.INSIDE);
        assertThat(session().getSelectedRow()).isEqualTo(7);

        clickOn("#tab-draw");
        drawFour();
        until("there is an answer", () -> sees("#look-inside"));
        clickOn("#look-inside");
        assertThat(onScreen(() -> session().screenProperty().get())).isEqualTo(ScreenName.INSIDE);

        clickOn("#tab-train");
        until("the plan makes sense", () -> !find("#watch", Node.class).isDisabled());
        keep(picture(), "train-watch");
        clickOn("#watch");
        until("Inside is in front", () -> sees("#learn-head"));
        until("the plan is being trained", () -> text("#learn-head").matches("(Epoch|Trained).*"));
        clickOn("#tab-train");
        clickOn("#watch");
        assertThat(sees("#learn-head")).isTrue();
    }

    @Test
    void lookInsideShowsTheModelInUseWhateverWasLookedAtBefore() throws IOException {
        Run run = TinyRun.kept(RunStore.ofUser(), "tiny", TinyRun.recipe());
        open();
        use(TinyRun.DATA);
        onScreen(() -> {
            session().useModel(ModelFile.shipped());
            session().lookInside(new LookInside.OfRun(run));
            return run;
        });
        settle();
        until("the run is looked into", () -> text("#film-at").equals("3 of 3"));
        assertThat(text("#film-run")).isEqualTo("tiny");
        clickOn("#inside-build");
        onScreen(() -> {
            session().show(7);
            return run;
        });
        settle();
        clickOn("#inside");
        until("the model in use is looked into", () -> sees("#film-none"));
        assertThat(sees("#inside-columns")).as("no network that is built").isTrue();
        assertThat(text("#status")).contains("142,282 parameters");
        double middle = middle("#source-row");
        assertThat(middle("#source-next")).isCloseTo(middle, within(1.0));
    }

    private double middle(String selector) {
        Node node = find(selector, Node.class);
        return onScreen(() -> node.localToScene(node.getLayoutBounds()).getCenterY());
    }

    private void use(DataSet data) {
        onScreen(() -> {
            session().useData(data);
            return data;
        });
    }
}

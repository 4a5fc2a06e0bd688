package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who keeps some digits, trains a model on them as well, and sees what came of it. */
class LearnMyDigitsIT extends DrawSteps {
    private List<LabeledSketch> samples;

    @BeforeEach
    void openWithDataAndAModel() throws IOException {
        samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        DataSet data = FirstRows.of(3_000);
        openPad();
        useModel(ModelFile.shipped());
        onScreen(() -> {
            session().useData(data);
            return data;
        });
    }

    @Test
    void trainsOnWhatWasKeptAndShowsBeforeAndAfter() {
        goTo(ScreenName.TRAIN);
        until("it is said that none are kept", () -> text("#my-digits-note").startsWith("None are kept yet"));
        assertThat(onScreen(find("#learn-my-digits", Node.class)::isDisabled)).isTrue();

        goTo(ScreenName.DRAW);
        for (int digit = 0; digit < 6; digit++) {
            keep(digit);
        }
        goTo(ScreenName.TRAIN);
        until("they are counted", () -> text("#my-digits-note").startsWith("6 kept."));
        fill("#field-epochs", "2");
        scrollTo("#learn-my-digits");
        clickOn("#learn-my-digits");
        clickOn("#start");
        until(
                "the run is done",
                () -> runs().size() == 1 && runs().get(0).facts().state() == RunFacts.State.DONE);
        until("the last epoch is looked at", () -> text("#replay-epoch").equals("epoch 2 of 2"));
        until(
                "it is told what became of the own digits",
                () -> !text("#my-digits-result").isEmpty());

        assertThat(runs().get(0).facts().name()).isEqualTo("mlp, 300 digits, my drawings");
        assertThat(runs().get(0).facts().trainRows()).isEqualTo(305);
        assertThat(text("#my-digits-result"))
                .matches("My drawings: 1 of 1 validation digits correct before \\(digits\\), [01] now;"
                        + " 5 of 5 training digits before, [0-5] now, which is optimistic\\.");
        keep(picture(), "learned-my-digits");

        goTo(ScreenName.DRAW);
        until("the new model is judged too", () -> sees("#trained-note"));
        keep(picture(), "judged-on-my-digits");
    }

    private void goTo(ScreenName screen) {
        onScreen(() -> {
            session().open(screen);
            return screen;
        });
        settle();
    }

    private void keep(int digit) {
        press(KeyCode.DELETE);
        draw(samples.get(digit).sketch());
        int before = thumbnails();
        press(KeyCode.valueOf("DIGIT" + digit));
        until("it is kept", () -> thumbnails() == before + 1);
    }

    private int thumbnails() {
        return onScreen(
                () -> find("#my-digits", Parent.class).getChildrenUnmodifiable().size());
    }

    private void fill(String selector, String words) {
        onScreen(() -> {
            find(selector, TextInputControl.class).setText(words);
            return words;
        });
    }

    private void scrollTo(String selector) {
        onScreen(() -> {
            Node at = find(selector, Node.class);
            while (!(at instanceof ScrollPane scroll)) {
                at = at.getParent();
            }
            scroll.setVvalue(1);
            return scroll;
        });
        settle();
    }

    private static List<Run> runs() {
        try {
            return RunStore.ofUser().runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A run, from its start to its end. */
class TrainViewIT extends TrainSteps {
    @Test
    void showsWithOnesOwnEyesThatANetworkOverfits() {
        openView();
        clickOn("#preset-overfit");
        fill("#field-epochs", "25");
        clickOn("#start");
        for (int epoch : new int[] {1, 5, 10, 15, 20, 25}) { // a busy machine may need patience for each
            until(
                    "epoch " + epoch + " is done",
                    () -> !runs().isEmpty() && run(0).epochs().size() >= epoch);
        }
        until("the run is done", () -> state(0) == RunFacts.State.DONE);
        EpochFigures last = run(0).last().orElseThrow();
        until("the last epoch is looked at", () -> text("#replay-epoch").equals("epoch 25 of 25"));

        double shown = Double.parseDouble(text("#gap").replaceAll("[^0-9.]", ""));
        assertThat(shown).isGreaterThan(8);
        assertThat(shown).isCloseTo(100 * (last.trainAccuracy() - last.validationAccuracy()), within(0.051));
        assertThat(last.trainAccuracy()).isGreaterThan(0.99);
        assertThat(text("#sentence")).startsWith("It has memorized");
        assertThat(run(0).facts().trainRows()).isEqualTo(300);
    }

    @Test
    void pausesGoesOnAndStops() {
        openView();
        clickOn("#preset-linear");
        fill("#field-digits", "2000");
        fill("#field-epochs", "1000");
        clickOn("#start");
        until("an epoch is done", () -> !runs().isEmpty() && !run(0).epochs().isEmpty());
        assertThat(text("#start")).isEqualTo("Pause");
        clickOn("#start");
        until("it is paused", () -> text("#start").equals("Resume"));
        until("the list says so", () -> text(".run-time").equals("paused"));
        assertThat(onScreen(view::mayClose)).isFalse();
        assertThat(sees("#closing")).isTrue();
        settle();
        assertThat(onScreen(() -> {
                    Label words = find("#closing-text", Label.class);
                    return words.getHeight() > words.prefHeight(words.getWidth()) - 1;
                }))
                .as("the question is not cut off")
                .isTrue();
        assertThat(onScreen(view::mayClose)).isTrue();
        clickOn("#start");
        until("it runs again", () -> text("#start").equals("Pause"));
        clickOn("#stop");
        until("it has stopped", () -> state(0) == RunFacts.State.STOPPED);
        until("the window may close", view::mayClose);
    }

    @Test
    void startsPausesAndResumesByKeysWhateverWasClickedBefore() {
        openView();
        clickOn("#preset-linear");
        fill("#field-epochs", "1000");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it trains", () -> text("#start").equals("Pause"));
        press(KeyCode.SPACE);
        until("it is paused", () -> text("#start").equals("Resume"));
        press(KeyCode.SPACE);
        until("it runs again", () -> text("#start").equals("Pause"));
        clickOn("#stop");
        until("it has stopped", () -> state(0) == RunFacts.State.STOPPED);
    }

    @Test
    void losesNothingWhenTheWindowClosesInTheFirstEpoch() throws IOException {
        openView();
        clickOn("#preset-quick");
        clickOn("#start");
        until("it trains", () -> text("#pace").startsWith("epoch 1/"));
        assertThat(onScreen(view::mayClose)).isFalse();
        onScreen(() -> {
            view.closed();
            return view;
        });
        assertThat(run(0).epochs()).isEmpty();
        assertThat(run(0).isInterrupted()).isTrue();
        assertThat(run(0).checkpoint()).exists();

        openView();
        until("it is offered", () -> sees("#interrupted"));
        clickOn("#continue");
        until("it goes on from where it was", () -> text("#start").equals("Pause"));
        clickOn("#stop");
        until("it has stopped", () -> state(0) == RunFacts.State.STOPPED);
        until("it says how to go on", () -> text("#sentence").startsWith("It was stopped in its first epoch"));
    }

    @Test
    void offersARunThatWasCutOffAndGoesOnWithIt() throws IOException {
        session.useData(TinyRun.DATA);
        TinyRun.cutOff(store, "tiny", 1);
        openView();
        until("it is offered", () -> sees("#interrupted"));
        clickOn("#continue");
        until("it is done", () -> state(0) == RunFacts.State.DONE);
        assertThat(run(0).epochs()).hasSize(3);
        assertThat(sees("#interrupted")).isFalse();
    }
}

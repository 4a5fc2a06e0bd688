package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.WindowSteps;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataFolder;
import inkling.data.DataSet;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainViewIT extends WindowSteps {
    private static DataSet data;

    private final Session session = new Session();
    private final Background background = new Background();
    private RunStore store;
    private TrainView view;

    @BeforeAll
    static void readData() throws IOException {
        data = DataFolder.read(DataFolder.find(), some -> {});
    }

    @BeforeEach
    void openStore() {
        store = new RunStore(folder.resolve("runs"));
        session.data().set(data);
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

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
        assertThat(shown).isCloseTo(100 * (last.trainAccuracy() - last.heldOutAccuracy()), within(0.051));
        assertThat(last.trainAccuracy()).isGreaterThan(0.99);
        assertThat(text("#sentence")).startsWith("It has learned these 300 digits by heart");
        assertThat(run(0).facts().trainRows()).isEqualTo(300);
    }

    @Test
    void refusesASenselessFigureAtItsField() {
        openView();
        fill("#field-batch", "0");
        assertThat(text("#problem-batch"))
                .isEqualTo("Expected a whole number 1 to 4,096, found 0: a batch is a few digits at a time.");
        assertThat(onScreen(find("#start", Button.class)::isDisabled)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void saysCloseUnderEveryFieldWhyItRefuses(Field field) {
        openView();
        String name = field.name().toLowerCase(Locale.ROOT);
        assertThat(sees("#problem-" + name)).isFalse();
        fill("#field-" + name, "many");
        assertThat(text("#problem-" + name)).startsWith("Expected ").contains(", found many: ");
        Bounds entry = bounds("#field-" + name);
        Bounds reason = bounds("#problem-" + name);
        assertThat(reason.getMinY() - entry.getMaxY()).isBetween(0.0, 8.0);
        assertThat(reason.getMaxX()).isLessThanOrEqualTo(entry.getMaxX() + 1);
        assertThat(onScreen(find("#start", Button.class)::isDisabled)).isTrue();
    }

    private Bounds bounds(String selector) {
        return onScreen(() -> {
            Node node = find(selector, Node.class);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @Test
    void tellsHowLongAPlanTakesOnceItsNetworkHasRunHere() throws IOException {
        session.data().set(TinyRun.DATA);
        openView();
        assertThat(text("#forecast")).isEqualTo("How long it takes is told once it runs.");
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        clickOn("#preset-linear");
        until("it is told", () -> text("#forecast").endsWith(" on this machine."));
    }

    @Test
    void explainsATermWhenTheTabKeyComesToItsField() {
        openView();
        clickOn("#field-epochs");
        press(KeyCode.TAB);
        until("a batch is explained", () -> texts(".tooltip").contains(Term.BATCH.sentence()));
        press(KeyCode.TAB);
        until("the next one takes its place", () -> texts(".tooltip").equals(List.of(Term.OPTIMISER.sentence())));
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
        assertThat(onScreen(view::mayClose)).isFalse();
        assertThat(sees("#closing")).isTrue();
        settle();
        assertThat(onScreen(() -> {
                    Label words = find("#closing-words", Label.class);
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
        assertThat(run(0).isCutOff()).isTrue();
        assertThat(run(0).checkpoint()).exists();

        openView();
        until("it is offered", () -> sees("#cut-off"));
        clickOn("#go-on");
        until("it goes on from where it was", () -> text("#start").equals("Pause"));
        clickOn("#stop");
        until("it has stopped", () -> state(0) == RunFacts.State.STOPPED);
        until("it says how to go on", () -> text("#sentence").startsWith("It was stopped in its first epoch"));
    }

    @Test
    void offersARunThatWasCutOffAndGoesOnWithIt() throws IOException {
        session.data().set(TinyRun.DATA);
        TinyRun.cutOff(store, "tiny", 1);
        openView();
        until("it is offered", () -> sees("#cut-off"));
        clickOn("#go-on");
        until("it is done", () -> state(0) == RunFacts.State.DONE);
        assertThat(run(0).epochs()).hasSize(3);
        assertThat(sees("#cut-off")).isFalse();
    }

    @Test
    void comparesTwoRunsAndCountsTheLooksAtTheTestRows() throws IOException {
        session.data().set(TinyRun.DATA);
        TinyRun.kept(store, "short", TinyRun.recipe().withEpochs(1));
        TinyRun.kept(store, "long", TinyRun.recipe().withEpochs(6));
        openView();
        until("both are listed", () -> ticks().size() == 2);
        CheckBox older = ticks().get(1);
        onScreen(() -> {
            older.fire();
            return older;
        });
        until("they are compared", () -> text("#comparison").startsWith("On held-out rows: "));
        assertThat(onScreen(() -> find("#accuracy-chart", Parent.class).lookupAll(".legend").stream()
                        .map(Label.class::cast)
                        .allMatch(label -> label.getWidth() > label.prefWidth(-1) - 1)))
                .as("two short names and what is dashed have room")
                .isTrue();
        assertThat(text("#errs")).isEqualTo("Where “short” errs");
        assertThat(store.testLooks().count()).isZero();
        clickOn("#compare-test");
        until("they are compared on test", () -> text("#comparison").startsWith("On the test rows: "));
        until("the looks are counted", () -> view.status().getValue().equals("test rows looked at 2 times"));
        assertThat(text("#test-looks")).startsWith("Test rows looked at 2 times. Choose by the held-out rows");
    }

    @Test
    void showsNoWeightsOfAnotherRun() throws IOException {
        session.data().set(TinyRun.DATA);
        TinyRun.kept(store, "whole", TinyRun.recipe());
        store.stopped(TinyRun.cutOff(store, "nothing", 0));
        openView();
        until("both are listed", () -> ticks().size() == 2);
        CheckBox whole = ticks().stream()
                .filter(tick -> tick.getText().equals("whole"))
                .findFirst()
                .orElseThrow();
        onScreen(() -> {
            whole.setSelected(true);
            return whole;
        });
        until("its weights are shown", () -> weights() == 10);
        onScreen(() -> {
            whole.setSelected(false);
            return whole;
        });
        until("they are gone", () -> weights() == 0);
    }

    private long weights() {
        return find("#first-layer", Parent.class).getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void goesBackOverTheEpochsAndOpensACellInExplore() throws IOException {
        session.data().set(TinyRun.DATA);
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        until("it is listed", () -> ticks().size() == 1);
        until("its last epoch is shown", () -> text("#replay-epoch").equals("epoch 3 of 3"));
        onScreen(() -> {
            find("#replay", Slider.class).setValue(1);
            return null;
        });
        until("its first epoch is shown", () -> text("#replay-epoch").equals("epoch 1 of 3"));
        ConfusionGrid grid = find("#confusion", ConfusionGrid.class);
        double side = onScreen(() -> Math.floor((Math.min(grid.getWidth(), grid.getHeight()) - 20) / 10));
        clickAt(grid, 20 + side / 2, 20 + side / 2);
        until("Explore is asked for", () -> session.screen().get().equals("Explore"));
        assertThat(session.shownRows().get().title()).isEqualTo("0 read as 0 after epoch 1");
        assertThat(Arrays.stream(session.shownRows().get().rows()).map(TinyRun.DATA::label))
                .containsOnly(0);
    }

    private void openView() {
        view = onScreen(() -> new TrainView(session, background, store));
        open((Parent) view.node(), 1400, 820);
    }

    private void fill(String field, String words) {
        onScreen(() -> {
            find(field, TextInputControl.class).setText(words);
            return words;
        });
        settle();
    }

    private List<CheckBox> ticks() {
        return onScreen(() -> find("#runs", Parent.class).lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
    }

    private RunFacts.State state(int index) {
        return run(index).facts().state();
    }

    private Run run(int index) {
        return runs().get(index);
    }

    private List<Run> runs() {
        try {
            return store.runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.app.shared.ScreenName;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Runs that are over: compared, and gone back over. */
class PastRunsIT extends TrainSteps {
    @Test
    void comparesTwoRunsAndCountsTheLooksAtTheTestRows() throws IOException {
        session.useData(TinyRun.DATA);
        TinyRun.kept(store, "short", TinyRun.recipe().withEpochs(1));
        TinyRun.kept(store, "long", TinyRun.recipe().withEpochs(6));
        openView();
        until("both are listed", () -> ticks().size() == 2);
        CheckBox older = ticks().get(1);
        onScreen(() -> {
            older.fire();
            return older;
        });
        until("they are compared", () -> text("#comparison").startsWith("On the validation rows: "));
        assertThat(onScreen(() -> find("#accuracy-chart", Parent.class).lookupAll(".legend").stream()
                        .map(Label.class::cast)
                        .allMatch(label -> label.getWidth() > label.prefWidth(-1) - 1)))
                .as("two short names and what is dashed have room")
                .isTrue();
        assertThat(text("#mistakes")).isEqualTo("Mistakes of “short”");
        assertThat(texts("#loss-chart .chart-tick")).contains("6").doesNotContain("1,200");
        clickOn("#across-digits");
        until("200 digits per epoch", () -> texts("#loss-chart .chart-tick").contains("1,200"));
        clickOn("#across-epochs");
        assertThat(store.testSetUses().models()).isZero();
        clickOn("#compare-test");
        until("they are compared on test", () -> text("#comparison").startsWith("On the test rows: "));
        until("the looks are counted", () -> view.status().getValue().equals("Test rows used for 2 models"));
        assertThat(text("#test-uses")).startsWith("Test rows used for 2 models. Choose by the validation rows");
    }

    @Test
    void saysThatADrawingOfEitherPadIsClassified() throws IOException {
        session.useData(TinyRun.DATA);
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        until("a run is shown", () -> sees("#no-drawing"));
        assertThat(text("#no-drawing")).isEqualTo("A drawing on Draw or Inside is classified here after each epoch.");
    }

    @Test
    void showsNoCurvesOfAnotherRunForANetworkThatIsHandedOver() throws IOException {
        session.useData(TinyRun.DATA);
        TinyRun.kept(store, "earlier", TinyRun.recipe());
        openView();
        until(
                "the earlier run is shown",
                () -> ticks().size() == 1 && ticks().get(0).isSelected());
        onScreen(() -> {
            session.planToTrain(TinyRun.recipe().withName("my-network"));
            return session;
        });
        assertThat(ticks().get(0).isSelected()).isFalse();
        assertThat(text("#sentence")).isEqualTo("my-network is chosen. Press Start to train it.");
        until("the plan is there", () -> sees("#field-network"));
        assertThat(onScreen(() -> find("#field-network", Parent.class).lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .as("its name has room")
                .contains("my-network (built)");

        clickOn("#preset-quick");
        assertThat(text("#sentence")).startsWith("Choose a recipe on the left");
    }

    @Test
    void showsNoWeightsOfAnotherRun() throws IOException {
        session.useData(TinyRun.DATA);
        TinyRun.kept(store, "whole", TinyRun.recipe());
        store.markStopped(TinyRun.cutOff(store, "nothing", 0));
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
        session.useData(TinyRun.DATA);
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        openView();
        until("it is listed", () -> ticks().size() == 1);
        until("its last epoch is shown", () -> text("#replay-epoch").equals("epoch 3 of 3"));
        onScreen(() -> {
            find("#replay", Slider.class).setValue(1);
            return null;
        });
        until("its first epoch is shown", () -> text("#replay-epoch").equals("epoch 1 of 3") && background.isIdle());
        Region grid = find("#confusion", Region.class);
        double side = onScreen(() -> Math.floor((Math.min(grid.getWidth(), grid.getHeight()) - 20) / 10));
        clickAt(grid, 20 + side / 2, 20 + side / 2);
        until("Explore is asked for", () -> session.screenProperty().get() == ScreenName.EXPLORE);
        assertThat(session.lenses().getChosen().name()).isEqualTo("tiny after epoch 1");
        assertThat(session.lenses().getChosen().model().card().epochs()).isEqualTo(1);
        assertThat(session.lenses().getChosen().dynamics().epochs()).isEqualTo(1);
        assertThat(session.askedProperty().get().text(RowFacts.of(TinyRun.DATA)))
                .isEqualTo("row:200..299 label:0 predicted:0 sort:confidence");
        assertThat(TinyRun.DATA.label(session.getSelectedRow())).isZero();
    }

    private List<CheckBox> ticks() {
        return onScreen(() -> find("#runs", Parent.class).lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
    }
}

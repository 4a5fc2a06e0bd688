package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Texts;
import inkling.app.train.TrainSteps;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be trained: refusals, explanations, and how long it will take. */
class PlanFormIT extends TrainSteps {
    private static final Texts TEXTS = Texts.of("train");

    @Test
    void refusesASenselessFigureAtItsField() {
        openView();
        fill("#field-batch", "0");
        assertThat(text("#problem-batch"))
                .isEqualTo(
                        "Enter a whole number from 1 to 4,096: a batch is the few digits that one step learns from.");
        assertThat(onScreen(find("#start", Button.class)::isDisabled)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PlanField.class)
    void saysCloseUnderEveryFieldWhyItRefuses(PlanField field) {
        openView();
        String name = Texts.id(field);
        assertThat(sees("#problem-" + name)).isFalse();
        fill("#field-" + name, "many");
        assertThat(text("#problem-" + name)).matches("Enter a (whole )?number from .* to .*: .*\\.");
        Bounds entry = bounds("#field-" + name);
        Bounds reason = bounds("#problem-" + name);
        assertThat(reason.getMinY() - entry.getMaxY()).isBetween(0.0, 8.0);
        assertThat(reason.getMaxX()).isLessThanOrEqualTo(entry.getMaxX() + 1);
        assertThat(onScreen(find("#start", Button.class)::isDisabled)).isTrue();
    }

    private Bounds bounds(String selector) {
        return onScreen(() -> {
            Node node = find(selector, Node.class);
            node.getScene().getRoot().applyCss(); // the frame that places the new sentence may be late
            node.getScene().getRoot().layout();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @Test
    void tellsHowLongAPlanTakesOnceItsNetworkHasRunHere() throws IOException {
        session.useData(TinyRun.DATA);
        openView();
        assertThat(text("#forecast")).isEqualTo("The time is estimated once it runs.");
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
        until("a batch is explained", () -> texts(".tooltip").contains(TEXTS.get("term.batch")));
        press(KeyCode.TAB);
        until("the next one takes its place", () -> texts(".tooltip").equals(List.of(TEXTS.get("term.optimizer"))));
    }
}

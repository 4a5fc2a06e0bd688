package inkling.app.inside.layers;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.InsideSteps;
import inkling.learn.inside.arithmetic.AnyLayers;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

/** A stroke that is being drawn while the network beside it changes. */
class StrokeIT extends InsideSteps {
    @Test
    void goesOnWhenANetworkWithOtherLayersComes() {
        Node pad = find("#pad", Node.class);
        moveTo(pad, 60, 60);
        onScreen(() -> {
            new Robot().mousePress(MouseButton.PRIMARY);
            return pad;
        });
        until("it is computed", () -> window().isIdle());
        onScreen(() -> {
            session().useModel(AnyLayers.models().get(0));
            return pad;
        });
        until("the other network has answered", () -> window().isIdle());
        String before = text("#score-percent-4");
        moveTo(pad, 120, 140);
        until("the stroke goes on", () -> !text("#score-percent-4").equals(before));
        onScreen(() -> {
            new Robot().mouseRelease(MouseButton.PRIMARY);
            return pad;
        });

        assertThat(text("#score-percent-4")).isNotEqualTo(before);
    }
}

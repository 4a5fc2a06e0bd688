package inkling.app.inside.layers;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.InsideSteps;
import inkling.data.DataSet;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The row that one sees inside until something is drawn. */
class StandInIT extends InsideSteps {
    @Test
    void aRowStandsInUntilOneDrawsAndComesBackWhenTheDrawingIsGone() {
        select(7);
        assertThat(hint()).isEqualTo("Draw a digit here.\nUntil then, you see\nrow 7, " + labelOf(7) + ".");
        assertThat(texts(".stage-name"))
                .contains("picture, label " + session().getData().label(7));
        assertThat(texts("#score-percent-4").get(0)).isNotEmpty();
        assertThat(text("#status")).startsWith("computed in");

        drawAFour();
        assertThat(texts(".stage-name")).contains("picture").doesNotContain("picture, label 7");
        assertThat(sees(".pad-hint")).isFalse();
        String drawn = text("#score-percent-4");

        select(8);
        assertThat(text("#score-percent-4")).as("the drawing stays").isEqualTo(drawn);
        press(KeyCode.DELETE);
        until("the row is back", () -> window().isIdle());
        assertThat(hint()).endsWith("row 8, " + labelOf(8) + ".");
    }

    private void select(int row) {
        onScreen(() -> {
            session().select(row);
            return session();
        });
        until("all is computed", () -> window().isIdle());
    }

    private String hint() {
        return onScreen(() -> find(".pad-hint", Label.class).getText());
    }

    private String labelOf(int row) {
        DataSet data = session().getData();
        int label = data.label(row);
        return (label == 8 ? "an " : "a ") + label;
    }
}

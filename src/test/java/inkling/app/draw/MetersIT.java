package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.file.ModelFile;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** How sure the model is: green promises something, so it is only for what was measured. */
class MetersIT extends DrawSteps {
    @Test
    void nothingIsGreenThatWasNotMeasured() throws IOException {
        openPad();
        useModel(ModelFile.shipped());
        draw(StrokeFile.read(Path.of("assets/samples/digits.jsonl")).get(7).sketch());
        until("the shipped model was measured", () -> text("#how-sure-words").startsWith("correct "));
        until("it is green", () -> isGreen(color()));
        useModel(ModelFile.read(Path.of("src/test/resources/golden/model.inkling")));
        until("another was not", () -> text("#how-sure-words").equals("as the model claims: it was never measured"));
        until("it is no longer green", () -> !isGreen(color()));
        assertThat(text("#a-digit-words")).isEqualTo("not measured for this model");
        assertThat(text("#confidence")).isNotEqualTo("This does not look like a digit");
    }

    private Color color() {
        return onScreen(() -> (Color) find("#how-sure .fill", Region.class)
                .getBackground()
                .getFills()
                .get(0)
                .getFill());
    }

    private static boolean isGreen(Color color) {
        return color.getGreen() > 1.2 * color.getRed() && color.getGreen() > 1.2 * color.getBlue();
    }
}

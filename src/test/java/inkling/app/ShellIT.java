package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Settings;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ShellIT extends WindowSteps {
    @Test
    void turnsDarkAndRemembersIt() {
        open();
        keep(picture(), "shell-light");
        assertThat(background(picture()).getBrightness()).isGreaterThan(0.9);

        clickOn("#theme");

        keep(picture(), "shell-dark");
        assertThat(background(picture()).getBrightness()).isLessThan(0.2);
        until(
                "it is remembered",
                () -> new Settings(folder.resolve("settings.properties"))
                        .get("theme", "light")
                        .equals("dark"));
    }

    private static Color background(WritableImage picture) {
        return picture.getPixelReader().getColor((int) picture.getWidth() / 2, (int) picture.getHeight() / 2);
    }
}

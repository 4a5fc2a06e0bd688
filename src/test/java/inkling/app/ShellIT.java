package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import inkling.app.shared.Settings;
import javafx.scene.control.Labeled;
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

    @Test
    void saysThatAScreenIsBeingPrepared() {
        open();
        String first = onScreen(() -> {
            session().open(ScreenName.TRAIN);
            return find(".preparing", Labeled.class).getText();
        });
        assertThat(first).isEqualTo("Preparing Train…");
        settle();
        assertThat(sees("#start")).isTrue();
    }

    private static Color background(WritableImage picture) {
        return picture.getPixelReader().getColor((int) picture.getWidth() / 2, (int) picture.getHeight() / 2);
    }
}

package inkling.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.app.shared.ScreenName;
import inkling.app.shared.kit.files.ChosenPath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as a picture for a worksheet. */
class SavedScreenIT extends WindowSteps {
    @TempDir
    private Path own;

    @Test
    void theScreenIsSavedAsAPicture() throws IOException {
        Path file = own.resolve("network.png");
        open(new ChosenPath(Optional.of(file)));
        resize(1024, 700);
        onScreen(() -> {
            session().open(ScreenName.INSIDE);
            return session();
        });
        until("the screen is there", () -> sees("#inside-columns"));
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> text("#status").contains(file.toString()));
        BufferedImage saved = ImageIO.read(file.toFile());
        assertThat(saved.getWidth()).isBetween(2 * 1000, 2 * 1024 + 64); // twice its size, and a margin
        assertThat(saved.getHeight()).isBetween(2 * 500, 2 * 700 + 64);
    }
}

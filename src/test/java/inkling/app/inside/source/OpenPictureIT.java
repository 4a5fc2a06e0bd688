package inkling.app.inside.source;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.app.shared.ScreenName;
import inkling.app.shared.kit.files.FileDialogs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser.ExtensionFilter;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenPictureIT extends WindowSteps {
    @Test
    void asksForAFileOnlyOnce() throws IOException {
        Path file = folder.resolve("holiday.png");
        Files.writeString(file, "no picture");
        AtomicInteger asked = new AtomicInteger();
        open(choosing(file, asked));
        onScreen(() -> {
            session().open(ScreenName.INSIDE);
            return session();
        });
        press(KeyCode.CONTROL, KeyCode.O);
        until("the message", () -> sees("#given-message"));
        assertThat(text("#given-message")).contains("holiday.png");
        assertThat(asked).hasValue(1);
    }

    @Test
    void readsAPngOnTheClipboardAsItIsAndMoreThanOnce() throws IOException {
        open();
        onScreen(() -> {
            session().open(ScreenName.INSIDE);
            return session();
        });
        settle();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.lookupMimeType("image/png"), ByteBuffer.wrap(png.toByteArray()));
        onScreen(() -> Clipboard.getSystemClipboard().setContent(content));
        press(KeyCode.CONTROL, KeyCode.V);
        until("it was read", () -> sees("#given-message"));
        assertThat(text("#given-message")).isEqualTo("No digit was found in the clipboard.");
        press(KeyCode.CONTROL, KeyCode.V);
        until("it was read again", () -> window().isIdle());
        assertThat(text("#given-message")).isEqualTo("No digit was found in the clipboard.");
    }

    private static FileDialogs choosing(Path file, AtomicInteger asked) {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
                asked.incrementAndGet();
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(Node over, String title, String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(Node over, String title, @Nullable Path start) {
                return Optional.empty();
            }
        };
    }
}

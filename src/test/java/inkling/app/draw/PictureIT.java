package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.picture.PictureLayer;
import inkling.app.shared.kit.files.ChosenPath;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import inkling.sketch.picture.Photograph;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who has a picture of digits at hand. */
class PictureIT extends DrawSteps {
    private List<LabeledSketch> samples;

    @BeforeEach
    void openWithAModel() throws IOException {
        samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        openPad();
        useModel(ModelFile.shipped());
    }

    @Test
    void aPastedPhotographOfThreeDigitsIsBoxedAndRead() {
        copy(page());
        press(KeyCode.CONTROL, KeyCode.V);
        until(
                "all are read",
                () -> sees("#picture-sentence") && text("#picture-sentence").contains("3 1 4"));
        until("the first is answered", () -> text("#answer").equals("3"));
        assertThat(sees("#found-2")).isTrue();
        keep(picture(), "pasted");
        clickOn("#found-2");
        until("the third is answered", () -> text("#answer").equals("4"));
        press(KeyCode.LEFT);
        until("the second is answered", () -> text("#answer").equals("1"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until("the pad is empty again", () -> text("#answer").isEmpty());
        assertThat(sees("#found-2")).isFalse();
    }

    @Test
    void aPastedFileIsReadAndThePenTakesItsPlace() throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(page(), "png", file.toFile());
        copy(file.toFile());
        press(KeyCode.CONTROL, KeyCode.V);
        until(
                "all are read",
                () -> sees("#picture-sentence") && text("#picture-sentence").contains("photo.png: 3 1 4"));
        draw(stroke(140, 250, 140, 265));
        assertThat(sees("#found-0")).isFalse();
        assertThat(drawn().strokes()).hasSize(1);
    }

    @Test
    void aFileFromTheDialogIsRead() throws IOException {
        File file = folder.resolve("photo.png").toFile();
        ImageIO.write(page(), "png", file);
        PictureLayer layer = find("#picture-layer", PictureLayer.class);
        layer.askBy(new ChosenPath(Optional.empty()));
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(sees("#picture-sentence")).isFalse();
        layer.askBy(new ChosenPath(Optional.of(file.toPath())));
        clickOn("#open-picture");
        until(
                "all are read",
                () -> sees("#picture-sentence") && text("#picture-sentence").contains("photo.png: 3 1 4"));
        press(KeyCode.RIGHT); // the keyboard is at the pad again
        until("the second is answered", () -> text("#answer").equals("1"));
    }

    @Test
    void aFileDroppedOnThePadIsRead() throws IOException {
        File file = folder.resolve("photo.png").toFile();
        ImageIO.write(page(), "png", file);
        assertThat(drop(DataFormat.FILES, List.of(file))).isTrue();
        until(
                "all are read",
                () -> sees("#picture-sentence") && text("#picture-sentence").contains("photo.png: 3 1 4"));
        assertThat(drawn().isEmpty()).isTrue();
    }

    @Test
    void aDroppedPictureThatIsNoFileIsRead() {
        BufferedImage page = page();
        assertThat(drop(DataFormat.IMAGE, SwingFXUtils.toFXImage(page, null))).isTrue();
        until(
                "all are read",
                () -> sees("#picture-sentence") && text("#picture-sentence").contains("the dropped picture: 3 1 4"));
    }

    @Test
    void wordsCannotBeDropped() {
        assertThat(drop(DataFormat.PLAIN_TEXT, "seven")).isFalse();
        assertThat(sees("#picture-sentence")).isFalse();
        draw(samples.get(3).sketch());
        until("the pad goes on", () -> text("#answer").equals("3"));
    }

    /** Drags something over the pad, as from a folder's window, and lets go of it where the pad would have it. */
    private boolean drop(DataFormat format, Object content) {
        return onScreen(() -> new Drop(format, content).on(find("#pad", Node.class)));
    }

    @Test
    void aFileThatIsNoPictureIsSaidInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("shoe.png"), "a shoe");
        copy(file.toFile());
        press(KeyCode.CONTROL, KeyCode.V);
        until(
                "it is said",
                () -> sees("#picture-sentence")
                        && text("#picture-sentence")
                                .startsWith("Could not open the picture: expected a PNG or JPEG picture"));
        draw(samples.get(3).sketch());
        until("the pad goes on", () -> text("#answer").equals("3"));
        assertThat(sees("#picture-sentence")).isFalse();
    }

    @Test
    void readsAPngOnTheClipboardAsItIs() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page(), "png", png);
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.lookupMimeType("image/png"), ByteBuffer.wrap(png.toByteArray()));
        onScreen(() -> Clipboard.getSystemClipboard().setContent(content));
        press(KeyCode.CONTROL, KeyCode.V);
        until("its digits are classified", () -> text("#picture-sentence").contains("3 1 4"));
    }

    private BufferedImage page() {
        return new Photograph(900, 400)
                .with(Preparation.MNIST.picture(samples.get(3).sketch()), 30, 60, 200)
                .with(Preparation.MNIST.picture(samples.get(1).sketch()), 300, 100, 200)
                .with(Preparation.MNIST.picture(samples.get(4).sketch()), 600, 40, 200)
                .litFrom(0.9, 0.6)
                .withNoise(0.02)
                .darkOnLight(0.8);
    }

    private void copy(BufferedImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(onScreen(() -> SwingFXUtils.toFXImage(image, null)));
        onScreen(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void copy(File file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file));
        onScreen(() -> Clipboard.getSystemClipboard().setContent(content));
    }
}

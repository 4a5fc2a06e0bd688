package inkling.app.explore.detail;

import inkling.app.shared.Background;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.FileDialogs;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.files.NewFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/** The way of a digit's picture out of Explore: put on Draw's pad, copied, or saved as a PNG of 28x28. */
final class PictureExport {
    private final DetailViewModel model;
    private final Background background;
    private final FileDialogs dialogs = FileDialogs.ofSystem();
    private final Button ask;
    private final Button copy = Buttons.link("copy", "copy", this::copy);
    private final Button save = Buttons.link("save", "save", this::save);

    PictureExport(DetailViewModel model, Background background) {
        this.model = model;
        this.background = background;
        ask = Buttons.link(
                "send",
                "what if",
                "Put it on the pad of Draw: why it is read so, and what if it were different",
                model::sendToDraw);
        buttons()
                .forEach(button ->
                        button.disableProperty().bind(model.digitProperty().isNull()));
        model.digitProperty().addListener(observable -> forget());
    }

    List<Button> buttons() {
        return List.of(ask, copy, save);
    }

    private void copy() {
        SelectedDigit digit = model.digitProperty().get();
        if (digit != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(SwingFXUtils.toFXImage(image(digit.picture()), null));
            Clipboard.getSystemClipboard().setContent(content);
            say(copy, "copied");
        }
    }

    private void save() {
        SelectedDigit digit = model.digitProperty().get();
        if (digit == null) {
            return;
        }
        String name = "row-" + digit.row() + "-digit-" + digit.label() + ".png";
        dialogs.save(save, "Save the picture", name)
                .ifPresent(file -> background.run(
                        () -> write(digit.picture(), file),
                        written -> say(save, "saved"),
                        problem -> say(save, "not saved: " + problem.getMessage())));
    }

    /** Writes the picture as a gray PNG of 28x28, whole or not at all. */
    static Path write(Picture picture, Path file) throws IOException {
        try (NewFiles files = new NewFiles(file.resolveSibling("."))) {
            try (OutputStream out = files.create(file.getFileName().toString())) {
                ImageIO.write(image(picture), "png", out);
            }
            files.keep();
        }
        return file;
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_INT_RGB);
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            image.setRGB(offset % Picture.SIDE, offset / Picture.SIDE, PixelSurface.gray(picture.at(offset)));
        }
        return image;
    }

    /** The button itself says how it went, until the next digit is selected. */
    private static void say(Button button, String words) {
        button.setText(words);
    }

    private void forget() {
        copy.setText(copy.getId());
        save.setText(save.getId());
    }
}

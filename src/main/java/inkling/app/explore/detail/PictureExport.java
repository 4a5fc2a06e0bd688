package inkling.app.explore.detail;

import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.data.Picture;
import inkling.files.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/** The links that take the selected digit elsewhere: to the pad of Draw, to the clipboard, to a PNG file of 28x28. */
final class PictureExport {
    private static final Texts TEXTS = Texts.of("explore");

    private final DetailViewModel model;
    private final Background background;
    private final FileDialogs dialogs;
    private final Button send;
    private final Button inside;
    private final Button copy = Buttons.link("copy", TEXTS.get("copy"), TEXTS.get("copy.tip"), this::copy);
    private final Button save = Buttons.link("save", TEXTS.get("save"), TEXTS.get("save.tip"), this::save);

    PictureExport(DetailViewModel model, Background background, FileDialogs dialogs) {
        this.model = model;
        this.background = background;
        this.dialogs = dialogs;
        send = Buttons.link("send", TEXTS.get("send"), TEXTS.get("send.tip"), model::sendToDraw);
        inside = Buttons.link("inside", TEXTS.get("inside"), TEXTS.get("inside.tip"), model::lookInside);
        for (Button button : buttons()) {
            button.disableProperty().bind(model.digitProperty().isNull());
        }
        model.digitProperty().addListener(observable -> reset());
    }

    Button[] buttons() {
        return new Button[] {send, inside, copy, save};
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image(digit().picture()), null));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(TEXTS.get("copied"));
    }

    private void save() {
        Picture picture = digit().picture();
        String name = "row-" + digit().row() + "-digit-" + digit().label() + ".png";
        dialogs.save(save, TEXTS.get("save.title"), name)
                .ifPresent(file -> background.run(
                        () -> write(picture, file), written -> save.setText(TEXTS.get("saved")), problem -> {
                            save.setText(TEXTS.get("save.failed"));
                            background.report(problem);
                        }));
    }

    /** The selected digit; without one the links are disabled. */
    private SelectedDigit digit() {
        return Objects.requireNonNull(model.digitProperty().get());
    }

    /** Writes the picture as a gray PNG of 28x28, whole or not at all. */
    static Path write(Picture picture, Path file) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image(picture), "png", png);
        WholeFile.write(file, png.toByteArray());
        return file;
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_INT_RGB);
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            image.setRGB(offset % Picture.SIDE, offset / Picture.SIDE, PixelSurface.gray(picture.at(offset)));
        }
        return image;
    }

    /** The links say how it went until the next digit is selected. */
    private void reset() {
        copy.setText(TEXTS.get("copy"));
        save.setText(TEXTS.get("save"));
    }
}

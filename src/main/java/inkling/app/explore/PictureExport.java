package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.data.Picture;
import inkling.files.NewFiles;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/** The way of a digit's picture out of Explore: put on Draw's pad, copied, or saved as a PNG of 28x28. */
final class PictureExport {
    private final AnatomyViewModel model;
    private final Background background;
    private final Button ask = link("what if");
    private final Button copy = link("copy");
    private final Button save = link("save");

    PictureExport(AnatomyViewModel model, Background background) {
        this.model = model;
        this.background = background;
        ask.setId("send");
        ask.setTooltip(new Tooltip("Put it on the pad of Draw: why it is read so, and what if it were different"));
        ask.setOnAction(event -> model.send());
        copy.setOnAction(event -> copy());
        save.setOnAction(event -> save());
        ask.disableProperty().bind(model.specimen().isNull());
        copy.disableProperty().bind(model.specimen().isNull());
        save.disableProperty().bind(model.specimen().isNull());
        model.specimen().addListener(observable -> forget());
    }

    List<Button> buttons() {
        return List.of(ask, copy, save);
    }

    private void copy() {
        Specimen specimen = model.specimen().get();
        if (specimen != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image(specimen.picture()));
            Clipboard.getSystemClipboard().setContent(content);
            say(copy, "copied");
        }
    }

    private void save() {
        Specimen specimen = model.specimen().get();
        if (specimen == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the picture");
        chooser.setInitialFileName("row-" + specimen.row() + "-digit-" + specimen.label() + ".png");
        File file = chooser.showSaveDialog(save.getScene().getWindow());
        if (file != null) {
            background.run(
                    () -> write(specimen.picture(), file.toPath()),
                    written -> say(save, "saved"),
                    problem -> say(save, "not saved: " + problem.getMessage()));
        }
    }

    /** Writes the picture as a gray PNG of 28x28, whole or not at all. */
    static Path write(Picture picture, Path file) throws IOException {
        try (NewFiles files = new NewFiles(file.resolveSibling("."))) {
            try (OutputStream out = files.create(file.getFileName().toString())) {
                ImageIO.write(SwingFXUtils.fromFXImage(image(picture), null), "png", out);
            }
            files.keep();
        }
        return file;
    }

    private static WritableImage image(Picture picture) {
        WritableImage image = new WritableImage(Picture.SIDE, Picture.SIDE);
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            image.getPixelWriter()
                    .setArgb(offset % Picture.SIDE, offset / Picture.SIDE, Enlargement.gray(picture.at(offset)));
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

    private static Button link(String name) {
        Button link = new Button(name);
        link.setId(name);
        link.getStyleClass().add("link");
        return link;
    }
}

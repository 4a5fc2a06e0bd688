package inkling.app.shared.kit;

import inkling.data.Picture;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.TextAlignment;

/** A small picture with a few words under it; a click opens what it is of. */
public final class PictureButton extends Button {
    private final PixelView picture;

    /** A button without a picture yet, whose picture has a side of so many logical pixels. */
    public PictureButton(String styleClass, double side) {
        picture = new PixelView(side);
        getStyleClass().add(styleClass);
        setGraphic(picture);
        setContentDisplay(ContentDisplay.TOP);
        setTextAlignment(TextAlignment.CENTER);
    }

    /** Shows a picture, the words under it, and all of it in a sentence, which is its tooltip. */
    public void show(Picture shown, String caption, String sentence, Runnable open) {
        picture.show(shown);
        setText(caption);
        Tooltips.explain(this, sentence);
        setAccessibleText(sentence);
        setOnAction(event -> open.run());
    }
}

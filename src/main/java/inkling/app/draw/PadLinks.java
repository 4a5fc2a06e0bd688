package inkling.app.draw;

import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.picture.PictureLayer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What one can do at the pad besides drawing as one likes: read a picture, draw what is named. */
final class PadLinks extends HBox {
    PadLinks(PictureLayer pictures, ChallengeBanner challenge, KeySheet sheet) {
        getStyleClass().add("pad-links");
        getChildren()
                .setAll(
                        link(
                                "open-picture",
                                "Open a picture\u2026",
                                "PNG or JPEG, or drop one on the pad (Ctrl+O)",
                                pictures::openFile),
                        link("paste-picture", "Paste", "A picture from the clipboard (Ctrl+V)", pictures::paste),
                        link(
                                "challenge",
                                "Challenge",
                                "Draw the digits that are named (C)",
                                () -> challenge.on().set(!challenge.on().get())),
                        link("keys-of-draw", "Keys", "What can be done by key (? or F1)", sheet::toggle));
    }

    private static Button link(String id, String name, String meaning, Runnable action) {
        Button link = new Button(name);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(meaning));
        link.setOnAction(event -> action.run());
        return link;
    }
}

package inkling.app.draw;

import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.picture.PictureLayer;
import inkling.app.shared.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What one can do at the pad besides drawing: open a picture, take the challenge, look up the shortcuts. */
final class PadLinks extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    PadLinks(PictureLayer pictures, ChallengeBanner challenge, ShortcutSheet sheet) {
        getStyleClass().add("pad-links");
        getChildren()
                .setAll(
                        link("open-picture", TEXTS.get("link.open"), TEXTS.get("link.open.tip"), pictures::openFile),
                        link("paste-picture", TEXTS.get("link.paste"), TEXTS.get("link.paste.tip"), pictures::paste),
                        link(
                                "challenge",
                                TEXTS.get("link.challenge"),
                                TEXTS.get("link.challenge.tip"),
                                challenge::toggle),
                        link(
                                "keys-of-draw",
                                TEXTS.get("link.shortcuts"),
                                TEXTS.get("link.shortcuts.tip"),
                                sheet::toggle));
    }

    private static Button link(String id, String name, String tip, Runnable action) {
        Button link = new Button(name);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(tip));
        link.setOnAction(event -> action.run());
        return link;
    }
}

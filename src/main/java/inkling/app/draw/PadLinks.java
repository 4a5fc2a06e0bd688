package inkling.app.draw;

import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import javafx.scene.layout.HBox;

/** What one can do at the pad besides drawing: open a picture, take the challenge. */
final class PadLinks extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    PadLinks(Runnable openPicture, Runnable pastePicture, ChallengeBanner challenge) {
        getStyleClass().add("pad-links");
        add("open-picture", TEXTS.get("link.open"), TEXTS.get("link.open.tip"), openPicture);
        add("paste-picture", TEXTS.get("link.paste"), TEXTS.get("link.paste.tip"), pastePicture);
        add("challenge", TEXTS.get("link.challenge"), TEXTS.get("link.challenge.tip"), challenge::toggle);
    }

    private void add(String id, String text, String tooltip, Runnable action) {
        getChildren().add(Buttons.link(id, text, tooltip, action));
    }
}

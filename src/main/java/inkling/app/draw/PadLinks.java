package inkling.app.draw;

import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What one can do at the pad besides drawing: open a picture, take the challenge. */
final class PadLinks extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    PadLinks(Runnable openPicture, Runnable pastePicture, ChallengeBanner challenge) {
        getStyleClass().add("pad-links");
        Button open = Buttons.link("open-picture", TEXTS.get("link.open"), openPicture);
        Button paste = Buttons.link("paste-picture", TEXTS.get("link.paste"), pastePicture);
        Button start = Buttons.link(
                "challenge", TEXTS.get("link.challenge"), TEXTS.get("link.challenge.tip"), challenge::toggle);
        getChildren().setAll(open, paste, start);
        Boxes.showWhile(challenge.possibleProperty(), start);
        challenge.possibleProperty().subscribe(digits -> {
            Tooltips.explain(open, TEXTS.get(digits ? "link.open.tip" : "link.open.tip.any"));
            Tooltips.explain(paste, TEXTS.get(digits ? "link.paste.tip" : "link.paste.tip.any"));
        });
    }
}

package inkling.app.explore;

import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that the digits are seen through another model than the one in use, with a way back to its run, and out of it. */
final class LensBar extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    LensBar(Session session) {
        setId("lens-bar");
        getStyleClass().add("lens-bar");
        Label name = Labels.bound(
                "lens-name",
                session.lenses()
                        .chosenProperty()
                        .map(lens -> TEXTS.get("lens", lens.name()))
                        .orElse(""));
        Button back = Buttons.link(
                "lens-back", TEXTS.get("lens.back"), TEXTS.get("lens.back.tip"), () -> session.open(ScreenName.TRAIN));
        Button clear = Buttons.link(
                "lens-clear",
                "",
                TEXTS.get("lens.clear.tip"),
                () -> session.lenses().lookThrough(null));
        clear.textProperty()
                .bind(session.modelProperty().map(model -> TEXTS.get("lens.clear", session.getModelName())));
        Boxes.showWhile(session.modelProperty().isNotNull(), clear);
        Boxes.showWhile(session.lenses().chosenProperty().isNotNull(), this);
        getChildren().setAll(name, back, clear);
    }
}

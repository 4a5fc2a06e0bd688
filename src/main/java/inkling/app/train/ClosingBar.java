package inkling.app.train;

import inkling.app.shared.Texts;
import inkling.app.train.run.ActiveRun;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line that asks, once, whether to close the window while a run goes on. */
final class ClosingBar extends HBox {
    private static final Texts TEXTS = Texts.of("train");

    private final ActiveRun active;
    private boolean asked;

    ClosingBar(ActiveRun active) {
        this.active = active;
        setId("closing");
        getStyleClass().addAll("notice", "closing");
        Label words = new Label(TEXTS.get("closing"));
        words.setId("closing-words");
        words.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Button close = new Button(TEXTS.get("closing.close"));
        close.setId("close");
        close.getStyleClass().add("small");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> getScene().getWindow().hide());
        Button stay = new Button(TEXTS.get("closing.stay"));
        stay.setId("stay");
        stay.getStyleClass().add("small");
        stay.setMinWidth(USE_PREF_SIZE);
        stay.setOnAction(event -> hide());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(words, space, close, stay);
        hide();
    }

    /** False the first time while a run is under way, and then the question is on the screen. */
    boolean mayClose() {
        if (!active.isBusy() || asked) {
            return true;
        }
        asked = true;
        setVisible(true);
        setManaged(true);
        return false;
    }

    private void hide() {
        asked = false;
        setVisible(false);
        setManaged(false);
    }
}

package inkling.app.train;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line that asks, once, whether to close the window while a run goes on. */
final class ClosingQuestion extends HBox {
    private final TrainViewModel train;
    private boolean asked;

    ClosingQuestion(TrainViewModel train) {
        this.train = train;
        setId("closing");
        getStyleClass().addAll("notice", "closing");
        Label words =
                new Label("A run is under way. Close again to stop it: what it learned up to its last epoch is kept.");
        words.setWrapText(true);
        Button stay = new Button("Stay");
        stay.getStyleClass().add("small");
        stay.setMinWidth(USE_PREF_SIZE);
        stay.setOnAction(event -> hide());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(words, space, stay);
        hide();
    }

    /** False the first time while a run is under way, and then the question is on the screen. */
    boolean mayClose() {
        if (!train.busy() || asked) {
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

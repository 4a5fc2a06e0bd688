package inkling.app;

import inkling.app.shared.Screen;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line along the bottom: at the left what was done and how long it took, at the right the keys of the screen. */
final class StatusLine extends HBox {
    private final Label left = new Label();
    private final Label right = new Label();

    StatusLine() {
        getStyleClass().add("status-line");
        left.setId("status");
        right.setId("keys");
        left.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(left, space, right);
    }

    void follow(Screen screen) {
        left.textProperty().bind(screen.status());
        right.setText(screen.keys());
    }
}

package inkling.app;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import inkling.app.shared.Session;
import javafx.scene.layout.StackPane;

/** What went wrong last that no screen shows in its own place: one sentence above the status line, until it is closed. */
final class ProblemBar extends StackPane {
    ProblemBar(Session session) {
        Message message = new Message();
        message.setId("problem");
        message.getStyleClass().add(Styles.DANGER);
        message.descriptionProperty().bind(session.problemProperty());
        message.setOnClose(event -> session.reportProblem(""));
        getChildren().add(message);
        visibleProperty().bind(session.problemProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}

package inkling.app.explore;

import inkling.app.shared.DataChoice;
import inkling.app.shared.Session;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of the digits when there are none to show: why, and the way on. */
final class ProblemPane extends VBox {
    ProblemPane(Session session, DataChoice choice) {
        setId("problem-pane");
        getStyleClass().add("problem-pane");
        Label title = new Label("There are no digits to show.");
        title.getStyleClass().add("title");
        Label why = new Label();
        why.setId("problem");
        why.getStyleClass().addAll("warning", "problem");
        why.setWrapText(true);
        why.textProperty().bind(session.dataProblemProperty());
        getChildren().setAll(title, why, choice.button());
    }
}

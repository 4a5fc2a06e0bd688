package inkling.app.explore;

import inkling.app.shared.DataChoice;
import inkling.app.shared.Session;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of the digits when there are none to show: why, and the way on. */
final class ProblemPane extends VBox {
    ProblemPane(Session session, DataChoice choice) {
        setId("problem-pane");
        getStyleClass().add("problem-pane");
        Label title = Labels.styled("There are no digits to show.", "title");
        Label why = Labels.wrapped(Labels.withId("problem", "warning", "problem"));
        why.textProperty().bind(session.dataProblem());
        getChildren().setAll(title, why, choice.button());
    }
}

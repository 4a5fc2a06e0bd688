package inkling.app.explore;

import inkling.app.shared.DataChoice;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of the digits when there are none: why, and a way on. */
final class ProblemPane extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    ProblemPane(ObservableValue<String> problem, DataChoice choice) {
        setId("problem-pane");
        getStyleClass().add("problem-pane");
        Label why = Labels.wrapped(Labels.withId("data-problem", "warning", "problem"));
        why.textProperty().bind(problem);
        getChildren().setAll(Labels.styled(TEXTS.get("unreadable"), "title"), why, choice.button());
    }
}

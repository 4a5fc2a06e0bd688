package inkling.app.explore;

import inkling.app.shared.DataChoice;
import inkling.app.shared.kit.Labels;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Why the data could not be read, or not to the end, and a way on; takes no room while all is well. */
final class ProblemLine extends HBox {
    ProblemLine(ObservableStringValue problem, DataChoice choice) {
        setId("problem-line");
        getStyleClass().add("problem-line");
        Label why = Labels.wrapped(Labels.withId("data-problem", "warning"));
        why.setMaxWidth(Double.MAX_VALUE);
        setHgrow(why, Priority.ALWAYS);
        why.textProperty().bind(problem);
        Button another = choice.button();
        another.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(why, another);
        visibleProperty().bind(why.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}

package inkling.app.explore;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.open.DataDialogs;
import inkling.app.shared.open.DataReading;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Why the data could not be read, or not to the end, and a way on; not there while all is well. */
final class DataProblem extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    DataProblem(Session session, DataReading reading) {
        setId("problem-line");
        getStyleClass().add("problem-line");
        Sentence why = Sentence.note("data-problem", session.dataProblemProperty(), "warning");
        why.setMaxWidth(Double.MAX_VALUE);
        setHgrow(why, Priority.ALWAYS);
        DataDialogs data = new DataDialogs(reading, FileDialogs.ofSystem());
        getChildren().setAll(why, Buttons.button("choose-data", TEXTS.get("data.choose"), () -> data.openFolder(this)));
        Boxes.showWhile(session.dataProblemProperty().isNotEmpty(), this);
    }
}

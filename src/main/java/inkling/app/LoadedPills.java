package inkling.app;

import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.open.DataDialogs;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.open.DataSaving;
import inkling.app.shared.open.model.ModelExport;
import inkling.app.shared.open.model.ModelReading;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The pills of the top bar: the run in progress, the data, the model. */
final class LoadedPills {
    private static final Texts TEXTS = Texts.of("window");

    private static final double LONGEST_RUN = 320;
    private static final double LONGEST_NARROW_RUN = 110;

    private final Button run = new Button();
    private final Label kind = Labels.styled(TEXTS.get("pill.run"), "muted");
    private final Label words = Labels.styled("", "strong");
    private final DataPill data;
    private final ModelPill model;

    LoadedPills(
            Session session,
            DataReading reading,
            ModelReading models,
            DataDialogs dialogs,
            DataSaving saving,
            ModelExport export) {
        data = new DataPill(session, reading, dialogs, saving);
        model = new ModelPill(session, models, export);
        narrow(false);
        words.textProperty().bind(session.runProperty());
        run.setId("run");
        run.getStyleClass().add("pill");
        run.setGraphic(Boxes.row("words", kind, words));
        run.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        run.setMinWidth(Region.USE_PREF_SIZE);
        session.runProperty().subscribe(text -> Tooltips.explain(run, TEXTS.get("pill.run.tip", text)));
        run.accessibleTextProperty().bind(session.runProperty().map(text -> TEXTS.get("pill.run") + " " + text));
        run.setOnAction(event -> session.open(ScreenName.TRAIN));
        Boxes.showWhile(session.runProperty().isNotEmpty(), run);
    }

    List<Node> pills() {
        return List.of(run, data, model);
    }

    /** Takes less room on the bar, or as much as usual. */
    void narrow(boolean narrow) {
        data.narrow(narrow);
        model.narrow(narrow);
        Boxes.setShown(kind, !narrow);
        words.setMaxWidth(narrow ? LONGEST_NARROW_RUN : LONGEST_RUN);
    }
}

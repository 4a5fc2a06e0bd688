package inkling.app.train.watch;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.plan.TrainingData;
import inkling.data.DataSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Below the charts: what validation means for the run looked at, and what can be done with the charts. */
public final class WatchFoot extends HBox {
    private static final Texts TEXTS = Texts.of("train");

    /**
     * @param fold opens the right column where the window has no room for it
     * @param picture saves the charts
     */
    public WatchFoot(Session session, Replay replay, Node fold, Runnable picture) {
        getStyleClass().add("watch-foot");
        Label validation = Explained.label("", TEXTS.get("term.validation"), "small", "muted");
        validation.setId("validation");
        replay.runProperty().subscribe(run -> validation.setText(validation(run, session.getData())));
        session.dataProperty()
                .subscribe(data ->
                        validation.setText(validation(replay.runProperty().get(), data)));
        Button save = Buttons.button("save-picture", TEXTS.get("chart.save"), TEXTS.get("chart.save.tip"), picture);
        save.getStyleClass().addAll("small", "flat");
        getChildren().addAll(validation, new Spacer(), save, fold);
    }

    /** Of the run; before there is one, what a run of the data set that is open would hold out. */
    private static String validation(@Nullable TrackedRun run, @Nullable DataSet data) {
        if (run == null && data == null) {
            return "";
        }
        int rows = run == null
                ? TrainingData.of(data).validationRows()
                : run.getRun().facts().validationRows();
        return rows == 0 ? TEXTS.get("foot.no-validation") : TEXTS.get("foot.validation", rows);
    }
}

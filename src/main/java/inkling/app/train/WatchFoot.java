package inkling.app.train;

import inkling.learn.TrainingSplit;
import inkling.learn.runs.Run;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Below the charts: what held-out means for the run looked at, and what can be done with the charts. */
final class WatchFoot extends HBox {
    /**
     * @param fold brings in the right column where the window has no room for it
     * @param picture saves the charts
     */
    WatchFoot(ReplayViewModel replay, ToggleButton fold, Runnable picture) {
        getStyleClass().add("watch-foot");
        Label heldOut = Words.explained("", Term.VALIDATION, "small", "muted");
        heldOut.setId("held-out");
        replay.run().subscribe(run -> heldOut.setText(heldOut(run)));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button save = new Button("Save picture");
        save.setId("save-picture");
        save.getStyleClass().addAll("small", "flat");
        save.setTooltip(new Tooltip("Both charts as a PNG"));
        save.setOnAction(event -> picture.run());
        getChildren().addAll(heldOut, space, save, fold);
    }

    private static String heldOut(@Nullable Run run) {
        int rows = run == null ? TrainingSplit.VALIDATION_ROWS : run.facts().validationRows();
        return rows == 0
                ? "no training rows are held out"
                : String.format(Locale.ROOT, "held-out = %,d training rows never learned from", rows);
    }
}

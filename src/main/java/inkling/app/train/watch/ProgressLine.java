package inkling.app.train.watch;

import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the run shown got, whether it is in progress or not; takes no room while none is shown. */
final class ProgressLine extends HBox {
    private final ActiveRun active;
    private final Replay replay;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label text = Labels.uncut(Labels.withId("pace", "figure", "muted"));

    ProgressLine(ActiveRun active, Replay replay) {
        this.active = active;
        this.replay = replay;
        getStyleClass().add("epoch-row");
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, text);
        Boxes.showWhile(text.textProperty().isNotEmpty(), this);
        for (ObservableValue<?> told : List.of(
                active.runProperty(),
                active.pace().textProperty(),
                active.pace().progressProperty(),
                replay.runProperty().flatMap(TrackedRun::revisionProperty),
                replay.runProperty().flatMap(TrackedRun::statusProperty))) {
            told.subscribe(now -> show());
        }
    }

    private void show() {
        TrackedRun run = replay.runProperty().get();
        if (run == null) {
            text.setText("");
        } else if (run == active.runProperty().get()) {
            text.setText(active.pace().textProperty().get());
            bar.setProgress(active.pace().progressProperty().get());
        } else {
            RunProgress progress = RunProgress.of(run);
            text.setText(progress.text());
            bar.setProgress(progress.share());
        }
    }
}

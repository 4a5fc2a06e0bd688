package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.Run;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the run shown got, whether it is in progress or not; takes no room while none is shown. */
final class ProgressLine extends HBox {
    private static final Texts TEXTS = Texts.of("train");

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
                replay.runProperty(), // another one may be as far, which the next two would not tell
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

    /**
     * How far a run got that is not being trained here.
     *
     * @param share the share of its epochs that are done, 0..1
     * @param text the same in words, and how long it trained: {@code epoch 10/10 · done in 3.3 s}
     */
    record RunProgress(double share, String text) {
        static RunProgress of(TrackedRun tracked) {
            Run run = tracked.getRun();
            int done = run.epochs().size();
            int epochs = run.recipe().epochs();
            int current = Math.min(done + 1, epochs);
            String text = switch (tracked.statusProperty().get()) {
                case DONE ->
                    TEXTS.get("pace.epoch", done, epochs) + TEXTS.get("pace.done", Figures.duration(run.seconds()));
                case STOPPED -> TEXTS.get("pace.stopped", current, epochs) + after(run);
                case INTERRUPTED -> TEXTS.get("pace.interrupted", current, epochs) + after(run);
                case DIVERGED -> TEXTS.get("pace.diverged", current, epochs) + after(run);
                case RUNNING -> TEXTS.get("pace.elsewhere");
                case PAUSED -> TEXTS.get("pace.paused", current, epochs);
            };
            return new RunProgress((double) done / epochs, text);
        }

        private static String after(Run run) {
            return run.epochs().isEmpty() ? "" : TEXTS.get("pace.after", Figures.duration(run.seconds()));
        }
    }
}

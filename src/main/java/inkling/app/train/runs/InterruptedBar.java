package inkling.app.train.runs;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.train.run.ActiveRun;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line that offers to go on with a run that was cut off. Gone when there is none. */
public final class InterruptedBar extends HBox {
    private static final Texts TEXTS = Texts.of("train");

    private final Label words = new Label();

    public InterruptedBar(Session session, RunStore store, RunLibrary library, ActiveRun active) {
        InterruptedViewModel interrupted = new InterruptedViewModel(session, store, library, active);
        getStyleClass().add("notice");
        setId("interrupted");
        words.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Button resume = new Button(TEXTS.get("interrupted.continue"));
        resume.setId("continue");
        resume.getStyleClass().addAll("accent", "small");
        resume.setOnAction(event -> interrupted.continueRun());
        Button dismiss = new Button(TEXTS.get("interrupted.dismiss"));
        dismiss.setId("dismiss");
        dismiss.getStyleClass().add("small");
        dismiss.setOnAction(event -> interrupted.dismiss());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        for (Button button : new Button[] {resume, dismiss}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(words, space, resume, dismiss);
        interrupted.offeredProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Run run) {
        setVisible(run != null);
        setManaged(run != null);
        if (run != null) {
            int epoch = Math.min(run.epochs().size() + 1, run.recipe().epochs());
            words.setText(TEXTS.get(
                    "interrupted", run.facts().name(), epoch, run.recipe().epochs()));
        }
    }
}

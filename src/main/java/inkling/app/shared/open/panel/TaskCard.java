package inkling.app.shared.open.panel;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.open.LongTask;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A small card over the screen while a task takes long: what it does, how far it is, and a button that stops it. */
final class TaskCard extends HBox {
    private static final Texts TEXTS = Texts.of("open");

    /** What ends sooner would only flicker. */
    private static final Duration DELAY = Duration.millis(300);

    private final PauseTransition wait = new PauseTransition(DELAY);

    /**
     * @param busy whether the task is under way and nothing else shows it
     */
    TaskCard(String id, LongTask task, BooleanExpression busy) {
        setId(id);
        getStyleClass().add("task-card");
        Label text = Labels.bound(id + "-text", task.textProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.partProperty());
        getChildren().addAll(text, bar, Buttons.button(id + "-stop", TEXTS.get("stop"), task::stop));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        wait.setOnFinished(event -> setVisible(busy.get()));
        busy.subscribe(now -> {
            if (now) {
                wait.playFromStart();
            } else {
                wait.stop();
                setVisible(false);
            }
        });
    }
}

package inkling.app.train;

import inkling.learn.runs.Run;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line that offers to go on with a run that was cut off. Gone when there is none. */
final class InterruptedBar extends HBox {
    private final Label words = new Label();

    InterruptedBar(InterruptedViewModel interrupted) {
        getStyleClass().add("notice");
        setId("cut-off");
        words.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Button goOn = new Button("Go on");
        goOn.setId("go-on");
        goOn.getStyleClass().addAll("accent", "small");
        goOn.setOnAction(event -> interrupted.continueRun());
        Button leave = new Button("Leave it");
        leave.setId("leave");
        leave.getStyleClass().add("small");
        leave.setOnAction(event -> interrupted.dismiss());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        for (Button button : new Button[] {goOn, leave}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(words, space, goOn, leave);
        interrupted.offeredProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Run run) {
        setVisible(run != null);
        setManaged(run != null);
        if (run != null) {
            int epoch = Math.min(run.epochs().size() + 1, run.recipe().epochs());
            words.setText("“" + run.facts().name() + "” was cut off in epoch " + epoch + " of "
                    + run.recipe().epochs() + ". It can go on from there.");
        }
    }
}

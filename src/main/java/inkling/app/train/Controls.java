package inkling.app.train;

import inkling.app.train.RunViewModel.Phase;
import inkling.learn.Recipe;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Start, pause, resume, stop; use the model now, or live after every epoch. */
final class Controls extends VBox {
    private final Button start = new Button("Start");
    private final Button stop = new Button("Stop");
    private final Button use = new Button("Use this model");

    Controls(TrainViewModel train) {
        RunViewModel run = train.run();
        getStyleClass().add("controls");
        start.setId("start");
        start.getStyleClass().add("accent");
        start.setOnAction(event -> train.startOrPause());
        stop.setId("stop");
        stop.setOnAction(event -> run.stop());
        stop.setTooltip(new Tooltip("Ends the run here. What it has learned is kept, and it can go on another time."));
        use.setId("use");
        use.setOnAction(event -> train.useModel());
        use.setTooltip(new Tooltip("Draw and Explore answer with this model from now on."));
        use.disableProperty().bind(train.replay().snapshot().isNull());
        CheckBox live = new CheckBox("live: use it after every epoch");
        live.setId("live");
        live.selectedProperty().bindBidirectional(train.watch().live());
        live.setTooltip(
                new Tooltip("The drawing on the pad is read anew after every epoch: see the answer being learned."));
        Label problem = new Label();
        problem.setId("run-problem");
        problem.getStyleClass().addAll("small", "wrong");
        problem.setWrapText(true);
        problem.textProperty().bind(train.watch().problem());
        problem.managedProperty().bind(train.watch().problem().isNotEmpty());
        FlowPane buttons = new FlowPane(start, stop, use);
        buttons.getStyleClass().add("button-row");
        Label forecast = new Label();
        forecast.setId("forecast");
        forecast.getStyleClass().addAll("small", "muted");
        forecast.textProperty().bind(train.forecast());
        getChildren().addAll(problem, forecast, buttons, live);
        ObservableValue<@Nullable Recipe> plan = train.plan().recipe();
        run.phase().subscribe(phase -> follow(phase, plan.getValue() != null));
        plan.subscribe(recipe -> follow(run.phase().get(), recipe != null));
    }

    private void follow(Phase phase, boolean valid) {
        start.setText(
                switch (phase) {
                    case IDLE -> "Start";
                    case STARTING -> "Starting";
                    case RUNNING -> "Pause";
                    case PAUSED -> "Resume";
                });
        start.setDisable(phase == Phase.STARTING || (phase == Phase.IDLE && !valid));
        stop.setDisable(phase == Phase.IDLE || phase == Phase.STARTING);
    }
}

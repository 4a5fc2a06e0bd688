package inkling.app.train;

import inkling.app.train.ActiveRun.Phase;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Start, pause, resume, stop; use the model now, or live after every epoch. */
final class TrainControls extends VBox {
    private final Button start = new Button("Start");
    private final Button stop = new Button("Stop");

    TrainControls(TrainViewModel train) {
        ActiveRun active = train.active();
        getStyleClass().add("controls");
        start.setId("start");
        start.getStyleClass().add("accent");
        start.setOnAction(event -> train.startOrPause());
        stop.setId("stop");
        stop.setOnAction(event -> active.stop());
        stop.setTooltip(new Tooltip("Ends the run here. What it has learned is kept, and it can go on another time."));
        Button use = new Button("Use this model");
        use.setId("use");
        use.setOnAction(event -> train.useModel());
        use.setTooltip(new Tooltip("Draw and Explore answer with this model from now on."));
        use.disableProperty().bind(train.replay().snapshotProperty().isNull());
        CheckBox live = new CheckBox("live: use it after every epoch");
        live.setId("live");
        live.selectedProperty().bindBidirectional(active.liveProperty());
        live.setTooltip(
                new Tooltip("The drawing on the pad is read anew after every epoch: see the answer being learned."));
        FlowPane buttons = new FlowPane(start, stop, use);
        buttons.getStyleClass().add("button-row");
        getChildren()
                .addAll(
                        note("run-problem", "wrong", active.problemProperty()),
                        note("forecast", "muted", train.forecastProperty()),
                        buttons,
                        live);
        active.phaseProperty().subscribe(phase -> update(train));
        train.validProperty().subscribe(valid -> update(train));
    }

    private static Label note(String id, String style, ObservableValue<String> text) {
        Label note = new Label();
        note.setId(id);
        note.getStyleClass().addAll("small", style);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.textProperty().bind(text);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        return note;
    }

    private void update(TrainViewModel train) {
        Phase phase = train.active().phaseProperty().get();
        start.setText(
                switch (phase) {
                    case IDLE -> "Start";
                    case STARTING -> "Starting";
                    case RUNNING -> "Pause";
                    case PAUSED -> "Resume";
                });
        start.setDisable(phase == Phase.STARTING
                || (phase == Phase.IDLE && !train.validProperty().getValue()));
        stop.setDisable(phase == Phase.IDLE || phase == Phase.STARTING);
    }
}

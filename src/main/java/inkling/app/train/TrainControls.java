package inkling.app.train;

import inkling.app.shared.Texts;
import inkling.app.train.run.ActiveRun;
import inkling.app.train.run.ActiveRun.Phase;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Start, pause, resume, stop; use the model now, or live after every epoch. */
final class TrainControls extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final Button start = new Button();
    private final Button stop = new Button(TEXTS.get("control.stop"));

    TrainControls(TrainViewModel train) {
        ActiveRun active = train.active();
        getStyleClass().add("controls");
        start.setId("start");
        start.getStyleClass().add("accent");
        start.setOnAction(event -> train.startOrPause());
        stop.setId("stop");
        stop.setOnAction(event -> active.stop());
        stop.setTooltip(new Tooltip(TEXTS.get("control.stop.tip")));
        Button use = new Button(TEXTS.get("control.use"));
        use.setId("use");
        use.setOnAction(event -> train.useModel());
        use.setTooltip(new Tooltip(TEXTS.get("control.use.tip")));
        use.disableProperty().bind(train.replay().snapshotProperty().isNull());
        CheckBox live = new CheckBox(TEXTS.get("control.live"));
        live.setId("live");
        live.selectedProperty().bindBidirectional(active.liveProperty());
        live.setTooltip(new Tooltip(TEXTS.get("control.live.tip")));
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
                    case IDLE -> TEXTS.get("control.start");
                    case STARTING -> TEXTS.get("control.starting");
                    case RUNNING -> TEXTS.get("control.pause");
                    case PAUSED -> TEXTS.get("control.resume");
                });
        start.setDisable(phase == Phase.STARTING
                || (phase == Phase.IDLE && !train.validProperty().getValue()));
        stop.setDisable(phase == Phase.IDLE || phase == Phase.STARTING);
    }
}

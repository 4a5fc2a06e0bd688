package inkling.app.train;

import atlantafx.base.controls.ToggleSwitch;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.SteadyButton;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.app.train.watch.Replay;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Start, pause, resume, stop; use the model now, or live after every epoch. */
final class TrainControls extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final Button start;
    private final Button stop;
    private final Button watch;

    TrainControls(TrainViewModel train, ActiveRun active, Replay replay) {
        getStyleClass().add("controls");
        List<String> texts = Stream.of(Phase.values()).map(TrainControls::text).toList();
        start = new SteadyButton("start", texts, train::startOrPause);
        start.getStyleClass().add("accent");
        stop = Buttons.button("stop", TEXTS.get("control.stop"), TEXTS.get("control.stop.tip"), active::stop);
        Button use = Buttons.button("use", TEXTS.get("control.use"), TEXTS.get("control.use.tip"), train::useModel);
        use.disableProperty().bind(replay.snapshotProperty().isNull());
        ToggleSwitch live = Buttons.toggle("live", TEXTS.get("control.live"), active.liveProperty());
        Tooltips.explain(live, TEXTS.get("control.live.tip"));
        watch = Buttons.button("watch", TEXTS.get("control.watch"), TEXTS.get("control.watch.tip"), train::watch);
        FlowPane buttons = new FlowPane(start, stop, use, watch);
        buttons.getStyleClass().add("button-row");
        getChildren()
                .addAll(
                        Sentence.note("run-problem", active.problemProperty(), "small", "wrong"),
                        Labels.note("forecast", train.forecastProperty(), "small", "muted"),
                        buttons,
                        live);
        active.phaseProperty().subscribe(phase -> update(train, phase));
        train.validProperty()
                .subscribe(valid -> update(train, active.phaseProperty().get()));
    }

    private void update(TrainViewModel train, Phase phase) {
        start.setText(text(phase));
        boolean impossible = phase == Phase.IDLE && !train.validProperty().getValue();
        start.setDisable(phase == Phase.STARTING || impossible);
        watch.setDisable(impossible);
        stop.setDisable(phase == Phase.IDLE || phase == Phase.STARTING);
    }

    private static String text(Phase phase) {
        return switch (phase) {
            case IDLE -> TEXTS.get("control.start");
            case STARTING -> TEXTS.get("control.starting");
            case RUNNING -> TEXTS.get("control.pause");
            case PAUSED -> TEXTS.get("control.resume");
        };
    }
}

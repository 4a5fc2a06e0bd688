package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.train.run.Pace;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the run in progress is, and the slider that goes back over the epochs of the run shown. */
final class EpochBar extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final Slider slider = new Slider();

    EpochBar(Pace pace, Replay replay) {
        getStyleClass().add("epoch-line");
        getChildren().addAll(progress(pace), replay(replay));
    }

    private static HBox progress(Pace pace) {
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(pace.progressProperty());
        Label text = Labels.uncut(Labels.bound("pace", pace.textProperty(), "figure", "muted"));
        HBox row = Boxes.row("epoch-row", bar, text);
        Boxes.showWhile(pace.textProperty().isNotEmpty(), row);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return row;
    }

    private HBox replay(Replay replay) {
        Label name = Labels.styled(TEXTS.get("replay"), "small", "muted");
        name.setLabelFor(slider);
        slider.setId("replay");
        slider.setMin(1);
        LabeledSlider.useWholeSteps(slider);
        Tooltips.explain(slider, TEXTS.get("replay.tip"));
        slider.maxProperty().bind(Bindings.max(2, replay.lastEpochProperty()));
        slider.disableProperty().bind(replay.lastEpochProperty().lessThan(2));
        slider.valueProperty().addListener((property, before, now) -> {
            int epoch = Math.min(replay.lastEpochProperty().get(), (int) Math.round(now.doubleValue()));
            if (epoch > 0) {
                replay.epochProperty().set(epoch);
            }
        });
        replay.epochProperty().subscribe(epoch -> slider.setValue(Math.max(1, epoch.intValue())));
        Label at = Labels.bound(
                "replay-epoch",
                Bindings.createStringBinding(() -> text(replay), replay.epochProperty(), replay.lastEpochProperty()),
                "figure",
                "muted",
                "replay-epoch");
        StackPane track = new StackPane(slider);
        HBox.setHgrow(track, Priority.ALWAYS);
        return Boxes.row("epoch-row", name, track, at);
    }

    private static String text(Replay replay) {
        int last = replay.lastEpochProperty().get();
        return last == 0 ? "" : TEXTS.get("replay.epoch", replay.epochProperty().get(), last);
    }
}

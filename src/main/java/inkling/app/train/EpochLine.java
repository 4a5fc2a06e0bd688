package inkling.app.train;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the run under way is, and the slider that goes back over the epochs of the run looked at. */
final class EpochLine extends VBox {
    private final Slider slider = new Slider();

    EpochLine(TrainViewModel train) {
        getStyleClass().add("epoch-line");
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(train.watch().pace().progress());
        Label pace = new Label();
        pace.setId("pace");
        pace.getStyleClass().addAll("figure", "muted");
        pace.textProperty().bind(train.watch().pace().words());
        pace.setMinWidth(USE_PREF_SIZE);
        HBox progress = new HBox(bar, pace);
        progress.getStyleClass().add("epoch-row");
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.managedProperty().bind(train.watch().pace().words().isNotEmpty());
        progress.visibleProperty().bind(progress.managedProperty());
        getChildren().addAll(progress, replay(train.replay()));
    }

    private HBox replay(ReplayViewModel replay) {
        Label name = new Label("replay");
        name.getStyleClass().addAll("small", "muted");
        name.setLabelFor(slider);
        slider.setId("replay");
        slider.setMin(1);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setTooltip(new Tooltip(
                "Goes back over the epochs: curves, mistakes, weights and the drawing's bars as they were."));
        slider.maxProperty().bind(Bindings.max(2, replay.lastEpoch()));
        slider.disableProperty().bind(replay.lastEpoch().lessThan(2));
        slider.valueProperty().addListener((property, before, now) -> {
            int epoch = Math.min(replay.lastEpoch().get(), (int) Math.round(now.doubleValue()));
            if (epoch > 0 && replay.epoch().get() != epoch) {
                replay.epoch().set(epoch);
            }
        });
        replay.epoch().subscribe(epoch -> slider.setValue(Math.max(1, epoch.intValue())));
        Label at = new Label();
        at.setId("replay-epoch");
        at.getStyleClass().addAll("figure", "muted", "replay-epoch");
        at.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> replay.lastEpoch().get() == 0
                                ? ""
                                : "epoch " + replay.epoch().get() + " of "
                                        + replay.lastEpoch().get(),
                        replay.epoch(),
                        replay.lastEpoch()));
        StackPane track = new StackPane(slider);
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox row = new HBox(name, track, at);
        row.getStyleClass().add("epoch-row");
        return row;
    }
}

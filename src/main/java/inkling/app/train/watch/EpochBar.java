package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.run.ActiveRun;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the run shown got, and the slider that goes back over its epochs. */
final class EpochBar extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final Slider slider = new Slider();

    EpochBar(ActiveRun active, Replay replay) {
        getStyleClass().add("epoch-line");
        getChildren().addAll(new ProgressLine(active, replay), replay(replay));
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
        HBox row = Boxes.row("epoch-row", name, track, at);
        row.visibleProperty()
                .bind(replay.runProperty()
                        .isNotNull()
                        .and(replay.otherDataProperty().isEmpty()));
        return row;
    }

    private static String text(Replay replay) {
        int last = replay.lastEpochProperty().get();
        return last == 0 ? "" : TEXTS.get("replay.epoch", replay.epochProperty().get(), last);
    }
}

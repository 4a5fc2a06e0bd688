package inkling.app.explore;

import atlantafx.base.controls.Spacer;
import inkling.app.explore.ExploreViewModel.Mode;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.ThreeColumns;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The line above the digits: how many they are, which ones, in which view, how large. */
final class ExploreHeader extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    /** Its height in logical pixels. */
    static final double HEIGHT = 48;

    ExploreHeader(ExploreViewModel model, ThreeColumns columns, LabeledSlider size, LabeledSlider zoom) {
        getStyleClass().add("explore-header");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Label count = Labels.uncut(Labels.bound("count", model.countProperty(), "heading"));
        Label description = Labels.bound("description", model.descriptionProperty(), "muted");
        description.setMinWidth(0);
        Button showAll = Buttons.link("show-all", TEXTS.get("show-all"), model::showAll);
        Boxes.showWhile(model.filteredProperty(), showAll);
        size.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.WALL));
        zoom.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.SPRITE));
        SegmentedControl<Mode> views = new SegmentedControl<>(model.modeProperty())
                .with("as-wall", TEXTS.get("view.wall"), Mode.WALL)
                .with("as-sprite", TEXTS.get("view.sprite"), Mode.SPRITE);
        ToggleButton open = columns.openButton(TEXTS.get("details"));
        getChildren().setAll(count, description, showAll, new Spacer(), size, zoom, views, open);
    }
}

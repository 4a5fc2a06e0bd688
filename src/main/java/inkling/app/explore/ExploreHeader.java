package inkling.app.explore;

import inkling.app.explore.ExploreViewModel.Mode;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.ThreeColumns;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above the digits: how many they are, which ones, in which view, how large. */
final class ExploreHeader extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    /** Its height in logical pixels. */
    static final double HEIGHT = 48;

    ExploreHeader(ExploreViewModel model, ThreeColumns columns, LabeledSlider size, LabeledSlider zoom) {
        getStyleClass().add("explore-header");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Label count = Labels.withId("count", "heading");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.countProperty());
        Label description = Labels.withId("description", "muted");
        description.setMinWidth(0);
        description.textProperty().bind(model.descriptionProperty());
        Button showAll = Buttons.link("show-all", TEXTS.get("show-all"), model::showAll);
        showAll.visibleProperty().bind(model.filteredProperty());
        showAll.managedProperty().bind(showAll.visibleProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        size.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.WALL));
        zoom.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.SPRITE));
        SegmentedControl<Mode> views = new SegmentedControl<>(model.modeProperty())
                .with("as-wall", TEXTS.get("view.wall"), Mode.WALL)
                .with("as-sprite", TEXTS.get("view.sprite"), Mode.SPRITE);
        ToggleButton open = columns.openButton(TEXTS.get("details"));
        getChildren().setAll(count, description, showAll, space, size, zoom, views, open);
    }
}

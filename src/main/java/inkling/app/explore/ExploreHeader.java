package inkling.app.explore;

import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.ThreeColumns;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above the digits: how many they are, which ones, in which view, how large. */
final class ExploreHeader extends HBox {
    /** Its height in logical pixels. */
    static final double HEIGHT = 48;

    private final ExploreViewModel model;

    ExploreHeader(ExploreViewModel model, ThreeColumns columns, LabeledSlider size, LabeledSlider zoom) {
        this.model = model;
        getStyleClass().add("explore-header");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Label count = Labels.withId("count", "heading");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.countProperty());
        Label description = Labels.withId("description", "muted");
        description.setMinWidth(0);
        description.textProperty().bind(model.descriptionProperty());
        Button showAll = Buttons.link("show-all", "show all", model::showAll);
        showAll.visibleProperty().bind(model.filteredProperty());
        showAll.managedProperty().bind(showAll.visibleProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        size.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.WALL));
        zoom.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.SPRITE));
        ToggleButton open = columns.openButton("Details");
        open.getStyleClass().add("mode");
        getChildren()
                .setAll(
                        count,
                        description,
                        showAll,
                        space,
                        size,
                        zoom,
                        button(Mode.WALL, "Digits", "first"),
                        button(Mode.SPRITE, "Sprite", "last"),
                        open);
    }

    private ToggleButton button(Mode mode, String name, String styleClass) {
        ToggleButton button = new ToggleButton(name);
        button.setId(mode == Mode.SPRITE ? "as-sprite" : "as-wall");
        button.getStyleClass().addAll("mode", styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.modeProperty().set(mode);
        });
        model.modeProperty().subscribe(now -> button.setSelected(now == mode));
        return button;
    }
}

package inkling.app.explore;

import atlantafx.base.controls.ProgressSliderSkin;
import inkling.app.shared.Figures;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.ThreeColumns;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above the digits: how many they are, which; digits or sprite; how large. */
final class GridHeader extends HBox {
    GridHeader(ExploreViewModel model, ThreeColumns columns) {
        getStyleClass().add("grid-header");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        count(model),
                        words(model),
                        release(model),
                        space,
                        size(model),
                        zoom(model),
                        mode("Digits", false, model),
                        mode("Sprite", true, model),
                        fold(columns));
    }

    private static Label count(ExploreViewModel model) {
        Label count = Labels.withId("count", "heading");
        count.setMinWidth(USE_PREF_SIZE);
        model.showing()
                .subscribe(showing -> count.setText(
                        showing == null
                                ? "No digits yet"
                                : Figures.count(showing.size()) + (showing.size() == 1 ? " digit" : " digits")));
        return count;
    }

    /** Which digits these are, or which one is under the mouse. */
    private static Label words(ExploreViewModel model) {
        Label words = Labels.withId("selection-words", "muted");
        words.setMinWidth(0);
        Runnable follow = () -> words.setText(
                model.hovered().get() < 0
                        ? model.selectionWords()
                        : model.words(model.hovered().get()));
        model.showing().subscribe(showing -> follow.run());
        model.hovered().subscribe(hovered -> follow.run());
        model.asSprite().subscribe(now -> follow.run());
        return words;
    }

    private static Button release(ExploreViewModel model) {
        Button release = Buttons.link("show-all", "show all", model::release);
        release.managedProperty().bind(release.visibleProperty());
        model.showing().subscribe(showing -> release.setVisible(model.choosy()));
        return release;
    }

    private static HBox size(ExploreViewModel model) {
        Slider slider = slider("size", GridLayout.SIDES.length - 1.0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText("Size of the thumbnails");
        model.thumbnail().subscribe(side -> slider.setValue(Arrays.binarySearch(GridLayout.SIDES, side.intValue())));
        slider.valueProperty()
                .addListener((property, before, value) ->
                        model.thumbnail().set(GridLayout.SIDES[(int) Math.round(value.doubleValue())]));
        HBox box = between("28", slider, "112");
        box.visibleProperty().bind(model.asSprite().not());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static HBox zoom(ExploreViewModel model) {
        Slider slider = slider("zoom", 1);
        slider.setBlockIncrement(0.06);
        slider.setAccessibleText("Zoom of the sprite");
        slider.valueProperty().bindBidirectional(model.spriteZoom());
        HBox box = between("whole", slider, "rows");
        box.visibleProperty().bind(model.asSprite());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Slider slider(String id, double max) {
        Slider slider = new Slider(0, max, 0);
        slider.setId(id);
        slider.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        return slider;
    }

    private static HBox between(String least, Slider slider, String most) {
        Label from = Labels.styled(least, "small", "muted");
        Label to = Labels.styled(most, "small", "muted");
        from.setMinWidth(USE_PREF_SIZE);
        to.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(from, slider, to);
        box.getStyleClass().add("slider-line");
        return box;
    }

    private static ToggleButton mode(String name, boolean sprite, ExploreViewModel model) {
        ToggleButton mode = new ToggleButton(name);
        mode.setId(sprite ? "as-sprite" : "as-digits");
        mode.getStyleClass().addAll("mode", sprite ? "last" : "first");
        mode.setMinWidth(USE_PREF_SIZE);
        mode.setOnAction(event -> {
            mode.setSelected(true);
            model.asSprite().set(sprite);
        });
        model.asSprite().subscribe(now -> mode.setSelected(now == sprite));
        return mode;
    }

    private static ToggleButton fold(ThreeColumns columns) {
        ToggleButton fold = columns.openButton("Details");
        fold.getStyleClass().add("mode");
        return fold;
    }
}

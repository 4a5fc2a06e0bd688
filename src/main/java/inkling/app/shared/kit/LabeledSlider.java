package inkling.app.shared.kit;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/** A small slider from 0 to a maximum, with the meaning of its two ends beside it. */
public final class LabeledSlider extends HBox {
    private final Slider slider;

    /**
     * @param from the meaning of 0
     * @param to the meaning of {@code max}
     * @param accessibleText what the slider sets, for screen readers
     */
    public LabeledSlider(String id, double max, String from, String to, String accessibleText) {
        slider = new Slider(0, max, 0);
        slider.setId(id);
        slider.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText(accessibleText);
        getStyleClass().add("labeled-slider");
        getChildren().setAll(end(from), slider, end(to));
        managedProperty().bind(visibleProperty());
    }

    /** The slider itself. */
    public Slider slider() {
        return slider;
    }

    /** Lets a slider stop at whole numbers only. */
    public static void useWholeSteps(Slider slider) {
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
    }

    private static Label end(String text) {
        return Labels.uncut(Labels.styled(text, "small", "muted"));
    }
}

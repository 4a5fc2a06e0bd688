package inkling.app.explore.wall;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.LabeledSlider;
import java.util.Arrays;
import javafx.scene.control.Slider;

/** The slider for the size of the thumbnails. */
final class SizeSlider {
    private static final Texts TEXTS = Texts.of("explore");

    private SizeSlider() {}

    static LabeledSlider of(WallViewModel model) {
        int[] sides = WallLayout.SIDES;
        int last = sides.length - 1;
        LabeledSlider sizes =
                new LabeledSlider("size", last, "" + sides[0], "" + sides[last], TEXTS.get("size.accessible"));
        Slider slider = sizes.slider();
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        model.thumbnailProperty().subscribe(side -> slider.setValue(Arrays.binarySearch(sides, side.intValue())));
        slider.valueProperty()
                .addListener((property, before, value) ->
                        model.thumbnailProperty().set(sides[(int) Math.round(value.doubleValue())]));
        return sizes;
    }
}

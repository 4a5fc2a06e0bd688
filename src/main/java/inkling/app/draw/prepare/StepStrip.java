package inkling.app.draw.prepare;

import inkling.app.shared.PictureView;
import inkling.data.Picture;
import inkling.sketch.Preparation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way of a drawing into the model: a picture after each step, each step a switch, and what the steps are good for. */
public final class StepStrip extends VBox {
    /** The strip's width from which a pixel of its pictures is three wide, not two. */
    private static final double WIDE = 460;

    private static final Map<Step, String> NAMES = Map.of(
            Step.CROPPED, "cropped",
            Step.NORMALIZED_PEN, "even pen",
            Step.MARGIN, "20 \u00d7 20",
            Step.CENTERED, "centred");
    private static final Map<Step, String> MEANINGS = Map.of(
            Step.CROPPED, "The digit alone, not the whole pad",
            Step.NORMALIZED_PEN, "The pen as thick as MNIST's: 2.5 of 20 pixels",
            Step.MARGIN, "The longer side 20 pixels, with a margin of 4 around",
            Step.CENTERED, "The centre of mass in the picture's middle, instead of the box");

    private final List<PictureView> pictures = new ArrayList<>();
    private final HBox strip = new HBox();
    private final Label lesson = new Label();
    private final PreparationModel model;

    public StepStrip(PreparationModel model) {
        this.model = model;
        getStyleClass().add("step-strip");
        strip.getChildren().setAll(tile(new Label("as drawn")));
        strip.getStyleClass().add("steps");
        strip.setMinWidth(0);
        setMinWidth(0);
        int number = 1;
        for (Step step : Step.values()) {
            strip.getChildren().add(tile(toggle(step, "Alt+" + number++)));
        }
        lesson.setId("lesson");
        lesson.getStyleClass().addAll("muted", "small");
        lesson.setWrapText(true);
        lesson.setMinHeight(34);
        getChildren().setAll(strip, lesson);
        model.stepsProperty().subscribe(this::show);
        widthProperty()
                .map(width -> width.doubleValue() < WIDE ? 2 : 3)
                .subscribe(zoom -> pictures.forEach(picture -> picture.zoom(zoom)));
    }

    private VBox tile(Node name) {
        PictureView picture = new PictureView(3);
        pictures.add(picture);
        name.getStyleClass().addAll("muted", "small");
        VBox tile = new VBox(picture, name);
        tile.getStyleClass().add("step");
        return tile;
    }

    private CheckBox toggle(Step step, String key) {
        CheckBox toggle = new CheckBox(NAMES.get(step));
        toggle.setId("step-" + step.name().toLowerCase(java.util.Locale.ROOT));
        toggle.getStyleClass().add("dot-switch");
        toggle.setTooltip(new Tooltip(MEANINGS.get(step) + " (" + key + ")"));
        model.preparationProperty().subscribe(now -> toggle.setSelected(model.takes(step)));
        toggle.setOnAction(event -> model.toggle(step));
        return toggle;
    }

    private void show(@Nullable Steps steps) {
        List<Picture> shown = steps == null ? List.of() : steps.pictures();
        strip.setDisable(steps != null && shown.isEmpty());
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).show(i < shown.size() ? shown.get(i) : new Picture(new byte[Picture.SIZE]));
        }
        lesson.setText(
                steps == null
                        ? "How a drawing becomes what the model sees: switch a step off and watch."
                        : steps.lesson());
    }
}

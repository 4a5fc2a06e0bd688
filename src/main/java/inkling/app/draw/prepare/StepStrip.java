package inkling.app.draw.prepare;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Picture;
import inkling.sketch.Preparation.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** From the drawing to what the model sees: a picture after each step, a switch for each step, and what the step is good for. */
public final class StepStrip extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    /** The width of the strip from which a pixel of its pictures is shown three pixels wide, not two. */
    private static final double WIDE = 460;

    private final PreparationModel model;
    private final List<PixelView> pictures = new ArrayList<>();
    private final HBox strip = Boxes.row("steps");
    private final Label lesson = Labels.hint("lesson", "");

    public StepStrip(PreparationModel model) {
        this.model = model;
        getStyleClass().add("step-strip");
        setMinWidth(0);
        strip.setMinWidth(0);
        strip.getChildren().setAll(tile(new Label(TEXTS.get("step.drawn"))));
        for (Step step : Step.values()) {
            strip.getChildren().add(tile(toggle(step)));
        }
        getChildren().setAll(strip, lesson);
        model.stepsProperty().subscribe(this::show);
        widthProperty()
                .map(width -> Picture.SIDE * (width.doubleValue() < WIDE ? 2 : 3))
                .subscribe(side -> pictures.forEach(picture -> picture.setSize(side, side)));
    }

    private VBox tile(Labeled name) {
        PixelView picture = new PixelView(3 * Picture.SIDE);
        pictures.add(picture);
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(USE_PREF_SIZE);
        return Boxes.column("step", picture, name);
    }

    private CheckBox toggle(Step step) {
        String id = Texts.id(step);
        CheckBox toggle = new CheckBox(TEXTS.get("step.name." + id));
        toggle.setId("step-" + id);
        toggle.getStyleClass().add("dot-switch");
        Tooltips.explain(toggle, TEXTS.get("step.tip." + id));
        model.preparationProperty().subscribe(now -> toggle.setSelected(model.takes(step)));
        toggle.setOnAction(event -> model.toggle(step));
        return toggle;
    }

    private void show(@Nullable Steps steps) {
        List<Picture> shown = steps == null ? List.of() : steps.pictures();
        strip.setDisable(steps != null && shown.isEmpty());
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).show(i < shown.size() ? shown.get(i) : null);
        }
        lesson.setText(steps == null ? TEXTS.get("lesson.empty") : steps.lesson());
    }
}

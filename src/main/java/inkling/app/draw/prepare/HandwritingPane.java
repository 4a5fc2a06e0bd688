package inkling.app.draw.prepare;

import inkling.sketch.Preparation;
import inkling.sketch.StrokeMeasure;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the handwriting compares with MNIST's: a gauge per measure, and in words what is unusual. */
public final class HandwritingPane extends VBox {
    private final PreparationModel model;
    private final Map<StrokeMeasure, MeasureGauge> gauges = new EnumMap<>(StrokeMeasure.class);
    private final Label verdict = new Label();

    public HandwritingPane(PreparationModel model) {
        this.model = model;
        getStyleClass().add("section");
        Label heading = new Label("Your hand, as drawn");
        heading.getStyleClass().add("heading");
        verdict.setId("verdict");
        verdict.getStyleClass().addAll("muted", "small");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        for (StrokeMeasure trait : StrokeMeasure.values()) {
            gauges.put(trait, new MeasureGauge(trait));
        }
        getChildren().setAll(heading);
        getChildren().addAll(gauges.values());
        getChildren().add(verdict);
        model.stepsProperty().subscribe(this::show);
    }

    private void show(@Nullable Steps steps) {
        gauges.forEach((trait, gauge) ->
                gauge.show(steps == null ? null : steps.measures().get(trait)));
        verdict.setText(
                steps == null
                        ? "The marked range is where nine of ten digits of MNIST lie."
                        : MeasureText.verdict(steps.measures(), model.takes(Preparation.Step.NORMALIZED_PEN)));
    }
}

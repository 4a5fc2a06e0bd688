package inkling.app.draw.prepare;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeMeasure;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the handwriting compares with MNIST's: a gauge per measure, and in words what is unusual. */
public final class HandwritingPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final PreparationModel model;
    private final Map<StrokeMeasure, MeasureGauge> gauges = new EnumMap<>(StrokeMeasure.class);
    private final Label verdict = Labels.hint("");

    public HandwritingPane(PreparationModel model) {
        this.model = model;
        getStyleClass().add("section");
        verdict.setId("verdict");
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            gauges.put(measure, new MeasureGauge(measure));
        }
        getChildren().setAll(gauges.values());
        getChildren().add(0, Labels.heading(TEXTS.get("hand.title")));
        getChildren().add(verdict);
        model.stepsProperty().subscribe(this::show);
    }

    private void show(@Nullable Steps steps) {
        gauges.forEach((measure, gauge) ->
                gauge.show(steps == null ? null : steps.measures().get(measure)));
        verdict.setText(
                steps == null
                        ? TEXTS.get("hand.empty")
                        : HandwritingText.verdict(steps.measures(), model.takes(Preparation.Step.NORMALIZED_PEN)));
    }
}

package inkling.app.draw.prepare;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeMeasure;
import inkling.sketch.StrokeMeasure.Level;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the handwriting compares with MNIST's: a gauge per measure, and in words what is unusual. */
public final class HandwritingPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final PreparationModel model;
    private final Map<StrokeMeasure, MeasureGauge> gauges = new EnumMap<>(StrokeMeasure.class);
    private final Label verdict = Labels.hint("verdict", "");

    /**
     * @param digits whether the model tells the ten digits apart: with other drawings, MNIST's handwriting has nothing in common
     */
    public HandwritingPane(PreparationModel model, ObservableValue<Boolean> digits) {
        Boxes.showWhile(digits, this);
        this.model = model;
        getStyleClass().add("section");
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

    /** One measure of a drawing: from rarely low to rarely high values, the range of 90% of MNIST, and where this drawing lies. */
    private static final class MeasureGauge extends VBox {
        private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

        private final StrokeMeasure measure;
        private final Label figure;
        private final Gauge gauge = new Gauge();

        MeasureGauge(StrokeMeasure measure) {
            this.measure = measure;
            getStyleClass().add("measure");
            figure = Labels.withId("measure-" + Texts.id(measure), "figure");
            HBox line = new HBox(Labels.styled(HandwritingText.name(measure), "muted", "small"), new Spacer(), figure);
            getChildren().setAll(line, gauge);
            gauge.fill(place(measure.low()), place(measure.high()));
            String low = HandwritingText.figure(measure, measure.low());
            String high = HandwritingText.figure(measure, measure.high());
            Tooltips.explain(this, TEXTS.get("measure.tip", low, high));
        }

        void show(@Nullable Double value) {
            figure.setText(value == null ? "" : HandwritingText.figure(measure, value));
            pseudoClassStateChanged(UNUSUAL, value != null && measure.level(value) != Level.USUAL);
            if (value == null) {
                gauge.clearMark();
            } else {
                gauge.mark(place(value));
            }
        }

        private double place(double value) {
            return (value - measure.rareLow()) / (measure.rareHigh() - measure.rareLow());
        }
    }
}

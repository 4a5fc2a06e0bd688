package inkling.app.draw.prepare;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Figures;
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
                        : verdict(steps.measures(), model.takes(Preparation.Step.NORMALIZED_PEN)));
    }

    static String name(StrokeMeasure measure) {
        return TEXTS.get("measure.name." + Texts.id(measure));
    }

    /** A value with its unit: {@code 2.5 px}, {@code 102 px}, {@code +12°}. */
    static String figure(StrokeMeasure measure, double value) {
        return switch (measure) {
            case STROKE_WIDTH -> Figures.pixels(value);
            case INK -> Figures.wholePixels(value);
            case SLANT -> Figures.degrees(value);
        };
    }

    /**
     * The first thing that is unusual, and what becomes of it.
     *
     * @param values of each measure, as the drawing was drawn
     * @param evened whether the preparation normalizes the pen width
     */
    static String verdict(Map<StrokeMeasure, Double> values, boolean evened) {
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            Level level = measure.level(values.getOrDefault(measure, 0.0));
            if (level != Level.USUAL) {
                String judgment = TEXTS.get("judgment." + Texts.id(measure) + '.' + Texts.id(level));
                boolean harmless = evened && measure != StrokeMeasure.SLANT;
                return TEXTS.get(harmless ? "hand.unusual.evened" : "hand.unusual", judgment);
            }
        }
        return TEXTS.get("hand.usual");
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
            HBox line = new HBox(Labels.styled(name(measure), "muted", "small"), new Spacer(), figure);
            getChildren().setAll(line, gauge);
            gauge.fill(place(measure.low()), place(measure.high()));
            String low = figure(measure, measure.low());
            String high = figure(measure, measure.high());
            Tooltips.explain(this, TEXTS.get("measure.tip", low, high));
        }

        void show(@Nullable Double value) {
            figure.setText(value == null ? "" : figure(measure, value));
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

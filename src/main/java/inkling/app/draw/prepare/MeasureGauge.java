package inkling.app.draw.prepare;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.sketch.StrokeMeasure;
import inkling.sketch.StrokeMeasure.Level;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One measure of a drawing: from rarely low to rarely high values, the range of 90% of MNIST, and where this drawing lies. */
final class MeasureGauge extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

    private final StrokeMeasure measure;
    private final Label figure;
    private final Gauge gauge = new Gauge();

    MeasureGauge(StrokeMeasure measure) {
        this.measure = measure;
        getStyleClass().add("measure");
        figure = Labels.withId("measure-" + HandwritingText.id(measure), "figure");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(Labels.styled(HandwritingText.name(measure), "muted", "small"), space, figure);
        getChildren().setAll(line, gauge);
        gauge.fill(place(measure.low()), place(measure.high()));
        String low = HandwritingText.figure(measure, measure.low());
        String high = HandwritingText.figure(measure, measure.high());
        Tooltip.install(this, Tooltips.wrapped(TEXTS.get("measure.tip", low, high)));
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

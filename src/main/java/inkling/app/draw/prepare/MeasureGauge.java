package inkling.app.draw.prepare;

import inkling.app.shared.Texts;
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

/** One measure of a drawing: the range of 90% of MNIST, and where this drawing lies. */
final class MeasureGauge extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

    private final StrokeMeasure measure;
    private final Label figure = new Label();
    private final Scale scale = new Scale();

    MeasureGauge(StrokeMeasure measure) {
        this.measure = measure;
        getStyleClass().add("gauge");
        Label name = new Label(HandwritingText.name(measure));
        name.getStyleClass().addAll("muted", "small");
        figure.setId("measure-" + HandwritingText.id(measure));
        figure.getStyleClass().add("figure");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new HBox(name, space, figure), scale);
        Tooltip.install(
                this,
                new Tooltip(TEXTS.get(
                        "measure.tip",
                        HandwritingText.figure(measure, measure.low()),
                        HandwritingText.figure(measure, measure.high()))));
    }

    void show(@Nullable Double value) {
        figure.setText(value == null ? "" : HandwritingText.figure(measure, value));
        pseudoClassStateChanged(UNUSUAL, value != null && measure.level(value) != Level.USUAL);
        scale.show(value);
    }

    /** From rarely low to rarely high values, the usual range marked. */
    private final class Scale extends Region {
        private static final double HEIGHT = 8;
        private static final double MARK = 4;

        private final Region usual = new Region();
        private final Region mark = new Region();
        private double value;

        Scale() {
            getStyleClass().add("gauge-scale");
            usual.getStyleClass().add("gauge-usual");
            mark.getStyleClass().add("gauge-mark");
            getChildren().setAll(usual, mark);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
        }

        void show(@Nullable Double newValue) {
            mark.setVisible(newValue != null);
            value = newValue == null ? 0 : newValue;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double left = place(measure.low());
            usual.resizeRelocate(left, 0, place(measure.high()) - left, HEIGHT);
            mark.resizeRelocate(
                    Math.max(0, Math.min(getWidth() - MARK, place(value) - MARK / 2)), -2, MARK, HEIGHT + 4);
        }

        private double place(double at) {
            double low = measure.rareLow();
            return snapPositionX((at - low) / (measure.rareHigh() - low) * getWidth());
        }
    }
}

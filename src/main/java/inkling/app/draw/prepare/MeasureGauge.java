package inkling.app.draw.prepare;

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

/** One trait of a drawing against MNIST: where nine tenths of its digits lie, and where this one does. */
final class MeasureGauge extends VBox {
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

    private final StrokeMeasure trait;
    private final Label figure = new Label();
    private final Scale scale = new Scale();

    MeasureGauge(StrokeMeasure trait) {
        this.trait = trait;
        getStyleClass().add("gauge");
        Label name = new Label(MeasureText.name(trait));
        name.getStyleClass().addAll("muted", "small");
        figure.setId("trait-" + MeasureText.name(trait).replace(' ', '-'));
        figure.getStyleClass().add("figure");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new HBox(name, space, figure), scale);
        Tooltip.install(
                this,
                new Tooltip("Nine of ten digits of MNIST lie between " + MeasureText.figure(trait, trait.low())
                        + " and " + MeasureText.figure(trait, trait.high())));
    }

    void show(@Nullable Double value) {
        figure.setText(value == null ? "" : MeasureText.figure(trait, value));
        pseudoClassStateChanged(UNUSUAL, value != null && trait.level(value) != Level.USUAL);
        scale.show(value);
    }

    /** From rarely low to rarely high, the usual part marked. */
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
            double left = place(trait.low());
            usual.resizeRelocate(left, 0, place(trait.high()) - left, HEIGHT);
            mark.resizeRelocate(
                    Math.max(0, Math.min(getWidth() - MARK, place(value) - MARK / 2)), -2, MARK, HEIGHT + 4);
        }

        private double place(double at) {
            double low = trait.rareLow();
            return snapPositionX((at - low) / (trait.rareHigh() - low) * getWidth());
        }
    }
}

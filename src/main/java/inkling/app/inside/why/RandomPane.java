package inkling.app.inside.why;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.learn.explain.Method;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The check by random weights: how many layers have them, and how far the explanations still agree with the trained network's. */
final class RandomPane extends VBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final WhyViewModel model;
    private final Slider slider;
    private final Label layers = Labels.withId("why-layers", "small");
    private final Label networks = Labels.withId("why-networks", "small", "muted");
    private final Label outline = Labels.hint("why-outline", "");
    private final Chart chart = new Chart(MethodColumn::decimal);

    RandomPane(WhyViewModel model) {
        this.model = model;
        LabeledSlider labeled = new LabeledSlider(
                "why-random", 1, TEXTS.get("why.none"), TEXTS.get("why.all"), TEXTS.get("why.random"));
        slider = labeled.slider();
        LabeledSlider.useWholeSteps(slider);
        chart.setMouseTransparent(true);
        chart.getStyleClass().add("why-chart");
        getStyleClass().add("why-random");
        getChildren()
                .setAll(
                        Boxes.row("why-random-title", Labels.heading(TEXTS.get("why.random")), labeled),
                        Labels.wrapped(layers),
                        Labels.wrapped(Labels.styled(TEXTS.get("why.random.moral"), "small", "why-moral")),
                        networks,
                        chart,
                        outline);
        model.checkedProperty().subscribe(this::show);
        slider.setValue(1);
        slider.valueProperty().addListener((property, before, now) -> {
            // the maximum is at hand: all layers, also of a network with more of them
            model.randomLayersProperty().set(now.doubleValue() >= slider.getMax() ? Double.MAX_VALUE : now.intValue());
            name();
        });
    }

    private void show(@Nullable RandomNetworks checked) {
        setDisable(checked == null);
        chart.clear();
        if (checked == null) {
            return;
        }
        fit(checked.layers());
        chart.axes(Axis.linear(0, Math.max(1, checked.layers())), Axis.linear(-0.5, 1));
        for (Method method : Method.values()) {
            Curve curve = new Curve();
            for (int step = 0; step <= checked.layers(); step++) {
                double mean = checked.mean(step, method).signed();
                curve.add(step, Double.isNaN(mean) ? 0 : mean);
            }
            chart.show(curve, "why-line-" + Texts.id(method));
        }
        networks.setText(TEXTS.get("why.networks", checked.checks().size()));
        name();
    }

    /** Keeps "all" at all layers, however many another network has. */
    private void fit(int most) {
        if (slider.getMax() != most && most > 0) {
            double wanted = model.randomLayersProperty().get();
            slider.setMax(most);
            slider.setValue(Math.min(wanted, most));
        }
    }

    private void name() {
        RandomNetworks checked = model.checkedProperty().get();
        if (checked == null) {
            return;
        }
        int random = (int) Math.min(model.randomLayersProperty().get(), checked.layers());
        String layer = checked.step(random).layer();
        layers.setText(
                random == 0
                        ? TEXTS.get("why.layers.none")
                        : random == checked.layers()
                                ? TEXTS.get("why.layers.all", random)
                                : TEXTS.get("why.layers", layer, random, checked.layers()));
        double kept = checked.mean(random, Method.INTEGRATED_GRADIENTS).outline();
        outline.setText(random == 0 || Double.isNaN(kept) ? "" : TEXTS.get("why.outline", Figures.decimal(kept, 2)));
        chart.cursor().set(random);
    }
}

package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.why.whatif.WhatIfViewModel.ChangedPicture;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import inkling.learn.explain.WhatIf;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model would predict if the picture were a little different: a slider, the picture, and a curve along the slider. */
public final class WhatIfPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ZOOM = 3;

    private final WhatIfViewModel model;
    private final Slider slider = new Slider();
    private final PixelView picture = new PixelView(ZOOM * Picture.SIDE);
    private final Chart chart = new Chart(percent -> Figures.percent(percent / 100, 0));
    private final Label words = Labels.wrapped(Labels.withId("what-if-words", "small", "muted"));
    private final Label reach = Labels.wrapped(Labels.withId("what-if-reach", "small", "muted"));

    public WhatIfPane(Background background, AnswerModel answers) {
        model = new WhatIfViewModel(background, answers.finalAnswerProperty());
        model.openProperty().bind(visibleProperty());
        getStyleClass().add("what-if");
        slider.setId("what-if-slider");
        slider.valueProperty().bindBidirectional(model.amountProperty());
        chart.setMouseTransparent(true);
        chart.getStyleClass().add("small-chart");
        chart.cursor()
                .bind(Bindings.createDoubleBinding(
                        () -> WhatIfText.number(
                                model.kindProperty().get(),
                                model.amountProperty().get()),
                        model.kindProperty(),
                        model.amountProperty()));
        HBox.setHgrow(chart, Priority.ALWAYS);
        getChildren().setAll(kinds(), slider, Boxes.row("picture-and-chart", picture, chart), words, reach);
        model.kindProperty().subscribe(this::range);
        model.curveProperty().subscribe(this::show);
        model.changedProperty().subscribe(this::show);
    }

    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        for (WhatIf kind : WhatIf.values()) {
            ToggleButton chip = new ToggleButton(WhatIfText.name(kind));
            chip.setId("what-if-" + Texts.id(kind));
            chip.setToggleGroup(group);
            chip.setSelected(kind == model.kindProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.kindProperty().set(kind);
            });
            kinds.getChildren().add(chip);
        }
        return kinds;
    }

    private void range(WhatIf kind) {
        slider.setMin(kind.least());
        slider.setMax(kind.most());
        slider.setBlockIncrement((kind.most() - kind.least()) / 20);
    }

    private void show(@Nullable WhatIfCurve curve) {
        chart.clear();
        reach.setText(curve == null ? "" : WhatIfText.curve(curve));
        if (curve != null) {
            WhatIf kind = curve.kind();
            chart.axes(
                    new Axis(
                            WhatIfText.number(kind, kind.least()),
                            WhatIfText.number(kind, kind.most()),
                            kind == WhatIf.SIZE),
                    Axis.linear(0, 100));
            chart.show(percents(curve, curve.rival()), "rival-line");
            chart.show(percents(curve, curve.digit()), "answer-line-curve");
        }
    }

    private static Curve percents(WhatIfCurve predicted, int digit) {
        Curve curve = new Curve();
        for (int step = 0; step < WhatIfCurve.STEPS; step++) {
            curve.add(
                    WhatIfText.number(predicted.kind(), predicted.kind().amount(step, WhatIfCurve.STEPS)),
                    100 * predicted.predictions().get(step).probability(digit));
        }
        return curve;
    }

    private void show(@Nullable ChangedPicture changed) {
        picture.show(changed == null ? null : changed.picture());
        words.setText(changed == null ? TEXTS.get("what-if.empty") : WhatIfText.changed(changed));
    }
}

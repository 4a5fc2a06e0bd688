package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.whatif.WhatIfViewModel.ChangedPicture;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Classes;
import inkling.data.Picture;
import inkling.learn.explain.WhatIf;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model would predict if the picture were a little different: a slider, the picture, and a curve along the slider. */
public final class WhatIfPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ZOOM = 3;

    private final AnswerModel answers;
    private final WhatIfViewModel model;
    private final Slider slider = new Slider();
    private final PixelView picture = new PixelView(ZOOM * Picture.SIDE);
    private final Chart chart = new Chart(percent -> Figures.percent(percent / 100, 0));
    private final Label words = Labels.hint("what-if-words", "");
    private final Label reach = Labels.hint("what-if-reach", "");

    public WhatIfPane(Background background, AnswerModel answers) {
        this.answers = answers;
        model = new WhatIfViewModel(background, answers.finalAnswerProperty());
        model.openProperty().bind(visibleProperty());
        getStyleClass().add("what-if");
        slider.setId("what-if-slider");
        slider.valueProperty().bindBidirectional(model.amountProperty());
        chart.setMouseTransparent(true);
        chart.getStyleClass().add("small-chart");
        chart.cursor()
                .bind(Bindings.createDoubleBinding(
                        () -> number(
                                model.kindProperty().get(),
                                model.amountProperty().get()),
                        model.kindProperty(),
                        model.amountProperty()));
        HBox.setHgrow(chart, Priority.ALWAYS);
        getChildren().setAll(kinds(), slider, Boxes.row("picture-and-chart", picture, chart), words, reach);
        model.kindProperty().subscribe(this::range);
        model.curveProperty().subscribe(this::show);
        model.changedProperty().subscribe(this::show);
        answers.classesProperty()
                .subscribe(classes -> show(model.changedProperty().get()));
    }

    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("chips");
        for (WhatIf kind : WhatIf.values()) {
            kinds.getChildren()
                    .add(Buttons.choice("what-if-" + Texts.id(kind), name(kind), model.kindProperty(), kind));
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
        chart.setVisible(curve != null);
        reach.setText(curve == null ? "" : sentence(curve));
        if (curve != null) {
            WhatIf kind = curve.kind();
            chart.axes(
                    new Axis(number(kind, kind.least()), number(kind, kind.most()), kind == WhatIf.SIZE),
                    Axis.linear(0, 100));
            chart.show(percents(curve, curve.rival()), "rival-line");
            chart.show(percents(curve, curve.digit()), "answer-line-curve");
        }
    }

    private static Curve percents(WhatIfCurve predicted, int digit) {
        Curve curve = new Curve();
        for (int step = 0; step < WhatIfCurve.STEPS; step++) {
            curve.add(
                    number(predicted.kind(), predicted.kind().amount(step, WhatIfCurve.STEPS)),
                    100 * predicted.predictions().get(step).probability(digit));
        }
        return curve;
    }

    private void show(@Nullable ChangedPicture changed) {
        picture.show(changed == null ? null : changed.picture());
        words.setText(changed == null ? empty() : sentence(changed));
    }

    private String empty() {
        return TEXTS.get(answers.digitsProperty().getValue() ? "what-if.empty" : "what-if.empty.any");
    }

    static String name(WhatIf kind) {
        return TEXTS.get("what-if." + Texts.id(kind));
    }

    /** An amount as a number on an axis: a size as a factor, everything else as it is. */
    static double number(WhatIf kind, double amount) {
        return kind == WhatIf.SIZE ? WhatIf.factor(amount) : amount;
    }

    /** {@code +12°}, {@code −3.0 px}, {@code × 1.41}, {@code 40%}. */
    static String amount(WhatIf kind, double amount) {
        return switch (kind) {
            case SHIFT_RIGHT, SHIFT_DOWN, THICKEN -> Figures.signedPixels(amount);
            case TURN, SLANT -> Figures.degrees(amount);
            case SIZE -> Figures.factor(number(kind, amount));
            case INVERT -> Figures.percent(amount, 0);
        };
    }

    /** The prediction at the position of the slider: {@code rotate +12°: 7 (98.2%)}. */
    static String sentence(ChangedPicture changed) {
        return TEXTS.get(
                "what-if.changed",
                name(changed.kind()),
                amount(changed.kind(), changed.amount()),
                changed.answer().classes().name(changed.prediction().digit()),
                Percentages.confidence(changed.prediction()));
    }

    /** How far the answer holds, and which curve is which. */
    static String sentence(WhatIfCurve curve) {
        WhatIf kind = curve.kind();
        Classes classes = curve.answer().classes();
        String answer = classes.spoken(curve.digit());
        int first = curve.first();
        int last = curve.last();
        String reach = first == 0 && last == WhatIfCurve.STEPS - 1
                ? TEXTS.get("what-if.reach.all", answer)
                : TEXTS.get(
                        "what-if.reach",
                        answer,
                        amount(kind, kind.amount(first, WhatIfCurve.STEPS)),
                        amount(kind, kind.amount(last, WhatIfCurve.STEPS)));
        return reach + " " + TEXTS.get("what-if.legend", answer, classes.spoken(curve.rival()));
    }
}

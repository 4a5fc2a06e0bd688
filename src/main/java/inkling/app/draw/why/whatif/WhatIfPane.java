package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.shared.Background;
import inkling.app.shared.PictureView;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.explain.WhatIf;
import java.util.Locale;
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

/** What the model would say if the picture were a little different: a slider, the picture, and probability along the slider. */
public final class WhatIfPane extends VBox {
    private static final int ZOOM = 3;
    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

    private final WhatIfViewModel model;
    private final Slider slider = new Slider();
    private final PictureView picture = new PictureView(ZOOM);
    private final Chart chart = new Chart(percent -> String.format(Locale.ROOT, "%.0f\u2009%%", percent));
    private final Label words = words("what-if-words");
    private final Label reach = words("what-if-reach");

    public WhatIfPane(Background background, AnswerModel answers) {
        model = new WhatIfViewModel(background, answers.finalAnswerProperty());
        model.open().bind(visibleProperty());
        getStyleClass().add("what-if");
        slider.setId("what-if-slider");
        slider.valueProperty().bindBidirectional(model.amount());
        chart.setMouseTransparent(true);
        chart.getStyleClass().add("small-chart");
        chart.cursor()
                .bind(Bindings.createDoubleBinding(
                        () -> WhatIfWords.number(
                                model.kind().get(), model.amount().get()),
                        model.kind(),
                        model.amount()));
        HBox.setHgrow(chart, Priority.ALWAYS);
        HBox both = new HBox(picture, chart);
        both.getStyleClass().add("picture-and-chart");
        getChildren().setAll(kinds(), slider, both, words, reach);
        model.kind().subscribe(this::range);
        model.slide().subscribe(this::show);
        model.changed().subscribe(this::show);
    }

    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        for (WhatIf kind : WhatIf.values()) {
            ToggleButton chip = new ToggleButton(WhatIfWords.name(kind));
            chip.setId("what-if-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().add("mode");
            chip.setToggleGroup(group);
            chip.setSelected(kind == model.kind().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.kind().set(kind);
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

    private void show(@Nullable Slide slide) {
        chart.clear();
        reach.setText("");
        if (slide != null) {
            chart.axes(axis(slide.kind()), Axis.linear(0, 100));
            chart.show(curve(slide, slide.rival()), "rival-line");
            chart.show(curve(slide, slide.digit()), "answer-line-curve");
            reach.setText(slide.reach() + " Blue is " + slide.digit() + ", amber " + slide.rival()
                    + ", its closest rival on the way.");
        }
    }

    private static Axis axis(WhatIf kind) {
        return new Axis(
                WhatIfWords.number(kind, kind.least()), WhatIfWords.number(kind, kind.most()), kind == WhatIf.SIZE);
    }

    private static Curve curve(Slide slide, int digit) {
        Curve curve = new Curve();
        for (int step = 0; step < Slide.STEPS; step++) {
            curve.add(
                    WhatIfWords.number(slide.kind(), slide.kind().amount(step, Slide.STEPS)),
                    100 * slide.curve().get(step).probability(digit));
        }
        return curve;
    }

    private void show(@Nullable Changed changed) {
        picture.show(changed == null ? BLANK : changed.picture());
        if (changed == null) {
            words.setText("Draw a digit, or send one from Explore, and move the slider.");
        } else {
            Prediction prediction = changed.prediction();
            words.setText(String.format(
                    Locale.ROOT,
                    "%s %s: %d at %.1f\u2009%%",
                    WhatIfWords.name(changed.kind()),
                    WhatIfWords.amount(changed.kind(), changed.amount()),
                    prediction.digit(),
                    100 * prediction.confidence()));
        }
    }

    private static Label words(String id) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}

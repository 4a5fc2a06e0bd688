package inkling.app.draw;

import inkling.sketch.Preparation;
import inkling.sketch.StrokeMeasure;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the drawing: the picture the model sees, and the hand against MNIST's. */
final class SeenColumn extends VBox {
    private final AnswerViewModel model;
    private final Map<StrokeMeasure, Gauge> gauges = new EnumMap<>(StrokeMeasure.class);
    private final Label verdict = words("");

    /**
     * @param seen shows the picture the model sees
     */
    SeenColumn(AnswerViewModel model, Node seen) {
        this.model = model;
        getStyleClass().add("section");
        verdict.setId("verdict");
        getChildren().setAll(heading("What the model sees"), seen, heading("Your hand, as drawn"));
        for (StrokeMeasure trait : StrokeMeasure.values()) {
            gauges.put(trait, new Gauge(trait));
        }
        getChildren().addAll(gauges.values());
        getChildren().add(verdict);
        model.steps().subscribe(this::show);
    }

    private void show(@Nullable Steps steps) {
        gauges.forEach((trait, gauge) ->
                gauge.show(steps == null ? null : steps.traits().get(trait)));
        verdict.setText(
                steps == null
                        ? "The marked range is where nine of ten digits of MNIST lie."
                        : TraitWords.verdict(steps.traits(), model.takes(Preparation.Step.NORMALIZED_PEN)));
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}

package inkling.app.draw.prepare;

import inkling.app.draw.answer.AnswerModel;
import inkling.sketch.Preparation;
import inkling.sketch.Trait;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the drawing: the picture the model sees, and the hand against MNIST's. */
public final class SeenColumn extends VBox {
    private final AnswerModel model;
    private final Map<Trait, Gauge> gauges = new EnumMap<>(Trait.class);
    private final Label verdict = words("");

    /**
     * @param seen shows the picture the model sees
     */
    public SeenColumn(AnswerModel model, Node seen) {
        this.model = model;
        getStyleClass().add("section");
        verdict.setId("verdict");
        getChildren().setAll(heading("What the model sees"), seen, heading("Your hand, as drawn"));
        for (Trait trait : Trait.values()) {
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
                        : TraitWords.verdict(steps.traits(), model.takes(Preparation.Step.EVEN_PEN)));
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

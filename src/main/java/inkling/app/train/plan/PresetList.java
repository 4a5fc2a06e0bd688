package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The presets to try, and under the one last chosen what it will show; it looks chosen until something in it is changed. */
final class PresetList extends VBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PlanViewModel plan;
    private final Map<Preset, Button> buttons = new EnumMap<>(Preset.class);
    private final Label about = Labels.wrapped(Labels.withId("preset-about", "small", "muted", "preset-about"));

    PresetList(PlanViewModel plan) {
        this.plan = plan;
        ObjectProperty<@Nullable Preset> chosen = plan.presetProperty();
        getStyleClass().add("presets");
        getChildren().add(Labels.heading(TEXTS.get("presets")));
        for (Preset preset : Preset.values()) {
            Button button = Buttons.button("preset-" + Texts.id(preset), "", () -> {
                chosen.set(null); // so that choosing it again fills it in again
                chosen.set(preset);
            });
            button.getStyleClass().add("preset");
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.put(preset, button);
            getChildren().add(button);
        }
        plan.dataProperty().subscribe(data -> {
            buttons.forEach((preset, button) -> button.setText(preset.title(data)));
            explain(chosen.get());
        });
        chosen.subscribe(this::explain);
        plan.asPresetProperty().subscribe(asPreset -> mark(asPreset ? chosen.get() : null));
        chosen.subscribe(preset -> mark(plan.asPresetProperty().get() ? preset : null));
    }

    private void mark(@Nullable Preset chosen) {
        buttons.forEach((preset, button) -> button.pseudoClassStateChanged(CHOSEN, preset == chosen));
    }

    /** The text stays when a number is changed, or the field would move away while the user types. */
    private void explain(@Nullable Preset chosen) {
        getChildren().remove(about);
        if (chosen != null) {
            about.setText(chosen.about(plan.dataProperty().get()));
            getChildren().add(getChildren().indexOf(buttons.get(chosen)) + 1, about);
        }
    }
}

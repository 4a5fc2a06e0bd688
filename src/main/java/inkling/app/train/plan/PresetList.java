package inkling.app.train.plan;

import inkling.app.shared.Texts;
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

    private final Map<Preset, Button> buttons = new EnumMap<>(Preset.class);
    private final Label about = new Label();

    PresetList(PlanViewModel plan) {
        ObjectProperty<@Nullable Preset> chosen = plan.presetProperty();
        getStyleClass().add("presets");
        Label title = new Label(TEXTS.get("presets"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        for (Preset preset : Preset.values()) {
            Button button = new Button(preset.title());
            button.setId("preset-" + preset.id());
            button.getStyleClass().add("preset");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> {
                chosen.set(null); // so that choosing it again fills it in again
                chosen.set(preset);
            });
            buttons.put(preset, button);
            getChildren().add(button);
        }
        about.setId("preset-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().addAll("small", "muted", "preset-about");
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
            about.setText(chosen.about());
            getChildren().add(getChildren().indexOf(buttons.get(chosen)) + 1, about);
        }
    }
}

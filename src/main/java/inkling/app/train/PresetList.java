package inkling.app.train;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The presets to try, and under the one last chosen what it will show; it looks chosen until something in it is changed. */
final class PresetList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Preset, Button> buttons = new EnumMap<>(Preset.class);
    private final Label comment = new Label();

    PresetList(PlanViewModel plan) {
        ObjectProperty<@Nullable Preset> chosen = plan.presetProperty();
        getStyleClass().add("presets");
        Label title = new Label("Try this");
        title.getStyleClass().add("heading");
        getChildren().add(title);
        for (Preset preset : Preset.values()) {
            Button button = new Button(preset.title());
            button.setId("preset-" + preset.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("preset");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> {
                chosen.set(null); // so that choosing it again fills it in again
                chosen.set(preset);
            });
            buttons.put(preset, button);
            getChildren().add(button);
        }
        comment.setId("preset-comment");
        comment.setWrapText(true);
        comment.setMinHeight(USE_PREF_SIZE);
        comment.getStyleClass().addAll("small", "muted", "preset-comment");
        chosen.subscribe(this::explain);
        chosen.subscribe(preset -> mark(plan));
        plan.asPresetProperty().subscribe(as -> mark(plan));
    }

    private void mark(PlanViewModel plan) {
        Preset chosen = plan.asPresetProperty().get() ? plan.presetProperty().get() : null;
        buttons.forEach((preset, button) -> button.pseudoClassStateChanged(CHOSEN, preset == chosen));
    }

    /** The words stay when a figure is changed: else the field would move away from under the one who types. */
    private void explain(@Nullable Preset chosen) {
        getChildren().remove(comment);
        if (chosen != null) {
            comment.setText(chosen.comment());
            getChildren().add(getChildren().indexOf(buttons.get(chosen)) + 1, comment);
        }
    }
}

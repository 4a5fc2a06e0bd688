package inkling.app.inside.build;

import atlantafx.base.controls.Spacer;
import atlantafx.base.controls.ToggleSwitch;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.LayerKind;
import inkling.learn.build.Setting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be changed in the selected layer: its numbers, its place, and whether it is there. */
final class LayerEditor extends VBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final BuildViewModel build;
    private final Label title = Labels.withId("build-selected", "heading");
    private final VBox settings = Boxes.column("build-settings");
    private final Map<Setting, TextField> fields = new EnumMap<>(Setting.class);
    private final BooleanProperty keepsSize = new SimpleBooleanProperty();
    private final Button left;
    private final Button right;
    private final Button remove;
    private @Nullable LayerKind shown;
    private boolean showing;

    LayerEditor(BuildViewModel build) {
        this.build = build;
        getStyleClass().add("build-editor");
        left = Buttons.small(Buttons.button(
                "build-left", TEXTS.get("build.left"), TEXTS.get("build.left.about"), () -> build.move(-1)));
        right = Buttons.small(Buttons.button(
                "build-right", TEXTS.get("build.right"), TEXTS.get("build.right.about"), () -> build.move(1)));
        remove = Buttons.small(Buttons.button(
                "build-remove", TEXTS.get("build.remove"), TEXTS.get("build.remove.about"), build::remove));
        left.setAccessibleText(TEXTS.get("build.left.about"));
        right.setAccessibleText(TEXTS.get("build.right.about"));
        getChildren().addAll(Boxes.row("build-actions", title, new Spacer(), left, right, remove), settings);
        keepsSize.addListener((property, before, now) -> {
            if (!showing) {
                build.set(Setting.KEEPS_SIZE, now ? 1 : 0);
            }
        });
        build.draftProperty().subscribe(now -> show());
        build.selectedProperty().subscribe(now -> show());
    }

    private void show() {
        DraftLayer layer = build.selectedLayer();
        int place = build.getSelected();
        left.setDisable(place <= 0);
        right.setDisable(layer == null || place == build.getDraft().layers().size() - 1);
        remove.setDisable(layer == null);
        title.setText(
                layer == null
                        ? TEXTS.get("build.picture")
                        : TEXTS.get("build.selected", place + 1, DraftText.kind(layer.kind())));
        LayerKind kind = layer == null ? null : layer.kind();
        if (kind != shown || settings.getChildren().isEmpty()) {
            shown = kind;
            fill(kind);
        }
        if (layer != null) {
            fill(layer);
        }
    }

    private void fill(@Nullable LayerKind kind) {
        fields.clear();
        settings.getChildren().clear();
        if (kind == null) {
            settings.getChildren().add(Labels.hint(TEXTS.get("build.hint.picture")));
            return;
        }
        kind.settings().forEach(setting -> settings.getChildren().add(line(setting)));
        settings.getChildren().add(Labels.hint("build-about-kind", TEXTS.get("build.about." + Texts.id(kind))));
    }

    private void fill(DraftLayer layer) {
        showing = true;
        fields.forEach((setting, field) -> field.setText(DraftText.value(setting, layer.layer())));
        if (layer.kind() == LayerKind.CONVOLUTION) {
            keepsSize.set(Setting.KEEPS_SIZE.of(layer.layer()) == 1);
        }
        showing = false;
    }

    private Node line(Setting setting) {
        String id = "build-" + Texts.id(setting);
        String name = TEXTS.get("build.setting." + Texts.id(setting));
        if (setting == Setting.KEEPS_SIZE) {
            ToggleSwitch toggle = Buttons.toggle(id, name, keepsSize);
            toggle.getStyleClass().add("build-toggle");
            return toggle;
        }
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().addAll("small", "build-field");
        field.setAccessibleText(name);
        field.setOnAction(entered -> set(setting, field));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                set(setting, field);
            }
        });
        fields.put(setting, field);
        Label label = Labels.styled(name, "small", "muted", "build-setting");
        label.setLabelFor(field);
        return Boxes.row(
                "build-line",
                label,
                stepper(id + "-less", "−", TEXTS.get("build.less", name), setting, false),
                field,
                stepper(id + "-more", "+", TEXTS.get("build.more", name), setting, true));
    }

    private Button stepper(String id, String sign, String spoken, Setting setting, boolean up) {
        Button button = Buttons.small(Buttons.button(id, sign, () -> build.step(setting, up)));
        button.getStyleClass().add("build-step");
        button.setAccessibleText(spoken);
        return button;
    }

    /** Sets a number as it is typed in; the field takes back anything else. */
    private void set(Setting setting, TextField field) {
        DraftLayer layer = build.selectedLayer();
        if (layer == null || !layer.kind().settings().contains(setting)) {
            return; // another layer was selected by the click that left the field
        }
        build.type(setting, field.getText());
        field.setText(DraftText.value(
                setting,
                Objects.requireNonNullElse(build.selectedLayer(), layer).layer()));
    }
}

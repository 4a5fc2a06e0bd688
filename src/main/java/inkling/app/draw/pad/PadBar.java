package inkling.app.draw.pad;

import inkling.app.shared.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the pad: undo, redo, clear, the eraser, and the pen's width. */
public final class PadBar extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    public PadBar(PadModel model) {
        getStyleClass().add("pad-bar");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Label pen = new Label(TEXTS.get("pad.pen"));
        pen.getStyleClass().addAll("muted", "small");
        getChildren()
                .setAll(
                        button(
                                "undo",
                                TEXTS.get("pad.undo"),
                                TEXTS.get("pad.undo.tip"),
                                model::undo,
                                model.canUndoProperty()),
                        button(
                                "redo",
                                TEXTS.get("pad.redo"),
                                TEXTS.get("pad.redo.tip"),
                                model::redo,
                                model.canRedoProperty()),
                        button(
                                "clear",
                                TEXTS.get("pad.clear"),
                                TEXTS.get("pad.clear.tip"),
                                model::clear,
                                model.blankProperty().not()),
                        eraser(model),
                        space,
                        pen,
                        slider(model));
    }

    private static Button button(
            String id, String name, String tip, Runnable action, ObservableValue<Boolean> possible) {
        Button button = new Button(name);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(possible.map(can -> !can));
        return button;
    }

    private static ToggleButton eraser(PadModel model) {
        ToggleButton eraser = new ToggleButton(TEXTS.get("pad.eraser"));
        eraser.setId("eraser");
        eraser.setTooltip(new Tooltip(TEXTS.get("pad.eraser.tip")));
        eraser.setMinWidth(USE_PREF_SIZE);
        eraser.setFocusTraversable(false);
        eraser.selectedProperty().bindBidirectional(model.erasingProperty());
        return eraser;
    }

    private static Slider slider(PadModel model) {
        Slider slider = new Slider(PadModel.THINNEST, PadModel.THICKEST, PadModel.USUAL);
        slider.setId("pen");
        slider.getStyleClass().add("small");
        slider.setPrefWidth(105);
        slider.setMinWidth(60);
        slider.setTooltip(new Tooltip(TEXTS.get("pad.pen.tip")));
        slider.setAccessibleText(TEXTS.get("pad.pen.accessible"));
        slider.valueProperty().bindBidirectional(model.penWidthProperty());
        return slider;
    }
}

package inkling.app.draw.pad;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one does to the drawing besides drawing: undo, redo, clear, rub out, a thicker or thinner pen. */
public final class PadBar extends HBox {
    public PadBar(PadModel model) {
        getStyleClass().add("pad-bar");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Label pen = new Label("pen");
        pen.getStyleClass().addAll("muted", "small");
        getChildren()
                .setAll(
                        button("Undo", "Ctrl+Z", model::undo, model.canUndoProperty()),
                        button("Redo", "Ctrl+Y", model::redo, model.canRedoProperty()),
                        button(
                                "Clear",
                                "Delete",
                                model::clear,
                                model.blankProperty().not()),
                        eraser(model),
                        space,
                        pen,
                        slider(model));
    }

    private static Button button(String name, String key, Runnable action, ObservableValue<Boolean> possible) {
        Button button = new Button(name);
        button.setId(name.toLowerCase(java.util.Locale.ROOT));
        button.setTooltip(new Tooltip(name + " (" + key + ")"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(possible.map(can -> !can));
        return button;
    }

    private static ToggleButton eraser(PadModel model) {
        ToggleButton eraser = new ToggleButton("Eraser");
        eraser.setId("eraser");
        eraser.setTooltip(new Tooltip("Takes ink away (E, or the right mouse button)"));
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
        slider.setTooltip(new Tooltip("The pen's width (+ and -)"));
        slider.setAccessibleText("Pen width");
        slider.valueProperty().bindBidirectional(model.penWidthProperty());
        return slider;
    }
}

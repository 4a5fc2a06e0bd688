package inkling.app.shared.pad;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Under the pad: undo, redo, clear, the eraser, and the pen's width. */
public final class PadBar extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    public PadBar(PadModel model) {
        getStyleClass().add("pad-bar");
        Button undo = Buttons.button("undo", TEXTS.get("pad.undo"), TEXTS.get("pad.undo.tip"), model::undo);
        Button redo = Buttons.button("redo", TEXTS.get("pad.redo"), TEXTS.get("pad.redo.tip"), model::redo);
        Button clear = Buttons.button("clear", TEXTS.get("pad.clear"), TEXTS.get("pad.clear.tip"), model::clear);
        enable(undo, model.canUndoProperty());
        enable(redo, model.canRedoProperty());
        enable(clear, model.blankProperty().map(blank -> !blank));
        getChildren()
                .setAll(
                        undo,
                        redo,
                        clear,
                        eraser(model),
                        new Spacer(),
                        Labels.hint(TEXTS.get("pad.pen")),
                        slider(model));
    }

    private static void enable(Node node, ObservableValue<Boolean> possible) {
        node.disableProperty().bind(possible.map(can -> !can));
        node.setFocusTraversable(false);
    }

    private static ToggleButton eraser(PadModel model) {
        ToggleButton eraser = new ToggleButton(TEXTS.get("pad.eraser"));
        eraser.setId("eraser");
        Tooltips.explain(eraser, TEXTS.get("pad.eraser.tip"));
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
        Tooltips.explain(slider, TEXTS.get("pad.pen.tip"));
        slider.setAccessibleText(TEXTS.get("pad.pen.accessible"));
        slider.valueProperty().bindBidirectional(model.penWidthProperty());
        return slider;
    }
}

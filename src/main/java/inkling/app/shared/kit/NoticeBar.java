package inkling.app.shared.kit;

import atlantafx.base.controls.Spacer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** A line above the content of a screen: a sentence, and buttons to answer it. Takes no room while it is hidden. */
public class NoticeBar extends HBox {
    private final Sentence text;

    /** Hidden at first. */
    public NoticeBar(String id) {
        setId(id);
        getStyleClass().add("notice");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        text = new Sentence(id + "-text");
        getChildren().addAll(text, new Spacer());
    }

    /** Adds a button at the right end. */
    public final Button addButton(String id, String label, Runnable action) {
        Button button = Buttons.button(id, label, action);
        button.getStyleClass().add("small");
        getChildren().add(button);
        return button;
    }

    /** Shows a sentence; hides for an empty one. */
    public final void show(String sentence) {
        text.setText(sentence);
        setVisible(!sentence.isEmpty());
    }

    public final void hide() {
        setVisible(false);
    }
}

package inkling.app.shared;

import inkling.app.shared.kit.Shortcuts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One of the program's screens, as the frame around it sees it. */
public interface Screen {
    /** The screen's body. */
    Node node();

    /** What the status line says at the left: what was done, and how long it took. */
    ObservableValue<String> status();

    /** What the status line says about the keys, at the right: where nothing else is said, those of the screen's name. */
    default ObservableValue<String> keys(ScreenName name) {
        return new SimpleStringProperty(name.keys());
    }

    /** The keys of the screen, for the sheet that F1 opens. */
    Shortcuts shortcuts();

    /** Called each time the screen comes to the front: the place to take the focus. */
    void shown();

    /** Asked once before the window closes: false when the screen has something to ask the user first. */
    default boolean mayClose() {
        return true;
    }

    /** Called when the window has closed: the last moment to bring work to safety. */
    default void closed() {}
}

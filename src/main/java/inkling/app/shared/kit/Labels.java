package inkling.app.shared.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Labels in the style classes of the stylesheet: {@code heading}, {@code title}, {@code strong}, {@code muted}, {@code small},
 * {@code figure}, {@code good}, {@code warning}, {@code wrong}.
 */
public final class Labels {
    private Labels() {}

    /** A label in some style classes. */
    public static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A label in some style classes whose text is set later, found by its id. */
    public static Label withId(String id, String... classes) {
        Label label = styled("", classes);
        label.setId(id);
        return label;
    }

    /** A label in some style classes, found by its id, whose text follows a value. */
    public static Label bound(String id, ObservableValue<String> text, String... classes) {
        Label label = withId(id, classes);
        label.textProperty().bind(text);
        return label;
    }

    /** The same, wrapped; it takes no room while the text is empty. */
    public static Label note(String id, ObservableValue<String> text, String... classes) {
        Label note = wrapped(bound(id, text, classes));
        Boxes.showWhile(note.textProperty().isNotEmpty(), note);
        return note;
    }

    /** The heading of a section. */
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /** A small, muted explanation, wrapped and never cut off. */
    public static Label hint(String text) {
        return wrapped(styled(text, "small", "muted"));
    }

    /** An explanation that is found by its id. */
    public static Label hint(String id, String text) {
        Label hint = hint(text);
        hint.setId(id);
        return hint;
    }

    /** The same label, never narrower than its text. */
    public static Label uncut(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The same label, now wrapped and never cut off. */
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

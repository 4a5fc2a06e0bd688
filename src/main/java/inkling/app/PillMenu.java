package inkling.app;

import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;

/** Something loaded, on the top bar: what kind of thing, and its name. A click opens the menu of what else there is. */
abstract class PillMenu extends MenuButton {
    private static final int LONGEST_PLACE = 44;
    private static final double LONGEST_NAME = 160;
    private static final double LONGEST_NARROW = 76;

    private final String kind;
    private final Label kindWord;
    private final Label name = Labels.styled("", "strong");
    private final Label addition = Labels.styled("", "muted");

    /**
     * @param kind what kind of thing it names, as shown
     */
    PillMenu(String id, String kind) {
        this.kind = kind;
        setId(id);
        getStyleClass().addAll("pill", "pill-menu");
        kindWord = Labels.styled(kind, "muted");
        setGraphic(Boxes.row("words", kindWord, name, addition));
        narrow(false);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Takes less room on the bar, or as much as usual: the tooltip tells what is cut off. */
    final void narrow(boolean narrow) {
        Boxes.setShown(kindWord, !narrow);
        name.setMaxWidth(narrow ? LONGEST_NARROW : LONGEST_NAME);
        addition.setMaxWidth(narrow ? LONGEST_NARROW : LONGEST_NAME);
    }

    /**
     * @param itsAddition what stands after the name; may be empty
     * @param story the details, shown as a tooltip
     */
    final void set(String itsName, String itsAddition, String story) {
        name.setText(itsName);
        addition.setText(itsAddition);
        addition.setManaged(!itsAddition.isEmpty());
        Tooltips.explain(this, story);
        setAccessibleText(kind + " " + itsName + " " + itsAddition);
    }

    /** Marks what stands after the name as a warning, or no more. */
    final void warn(boolean warns) {
        addition.getStyleClass().setAll("label", warns ? "warning" : "muted");
    }

    /** The folder that a file or folder is in; of a long one, the end. */
    static String placeOf(Path path) {
        String place = String.valueOf(path.toAbsolutePath().getParent());
        return place.length() <= LONGEST_PLACE ? place : "…" + place.substring(place.length() - LONGEST_PLACE);
    }
}

package inkling.app.draw;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** All shortcuts of the screen, group by group: over its corner when asked for, gone at the next click. */
final class ShortcutSheet extends GridPane {
    ShortcutSheet() {
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        setVisible(false);
    }

    /** Shows lines, each with a tab between the keys and what they do. */
    void show(Map<String, List<String>> groups) {
        int row = 0;
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            add(label(group.getKey(), "heading"), 0, row++, 2, 1);
            for (String line : group.getValue()) {
                int tab = line.indexOf('\t');
                addRow(row++, label(line.substring(0, tab), "figure"), label(line.substring(tab + 1), "muted"));
            }
        }
    }

    /** Opens it, or closes it. */
    void toggle() {
        setVisible(!isVisible());
    }

    void close() {
        setVisible(false);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}

package inkling.app.draw;

import inkling.app.draw.PadKeys.Line;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** All keys of the screen, group by group: laid over its corner for those who ask, gone at the next click. */
final class KeySheet extends GridPane {
    KeySheet() {
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        setVisible(false);
    }

    /** Writes down what there is. */
    void show(Map<String, List<Line>> groups) {
        int row = 0;
        for (Map.Entry<String, List<Line>> group : groups.entrySet()) {
            add(label(group.getKey(), "heading"), 0, row++, 2, 1);
            for (Line line : group.getValue()) {
                addRow(row++, label(line.keys(), "figure"), label(line.action(), "muted"));
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

package inkling.app.draw;

import atlantafx.base.controls.ModalPane;
import inkling.app.shared.kit.Labels;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** All shortcuts of the screen, group by group: over its corner when asked for, gone at the next click or Esc. */
final class ShortcutSheet extends ModalPane {
    private static final double MARGIN = 16;

    private final GridPane grid = new GridPane();

    /**
     * @param closed called when it is gone
     */
    ShortcutSheet(Runnable closed) {
        grid.setId("key-sheet");
        grid.getStyleClass().add("key-sheet");
        grid.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        grid.visibleProperty().bind(displayProperty());
        setAlignment(Pos.BOTTOM_RIGHT);
        StackPane.setMargin(grid, new Insets(MARGIN));
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().addListener((property, before, now) -> {
            if (!now) {
                closed.run();
            }
        });
    }

    /** Writes the lines down, each with a tab between the keys and what they do. */
    void fill(Shortcuts shortcuts) {
        shortcuts.lines().forEach((group, lines) -> {
            grid.add(Labels.heading(group), 0, grid.getRowCount(), 2, 1);
            for (String line : lines) {
                String[] parts = line.split("\t", 2);
                grid.addRow(grid.getRowCount(), label(parts[0], "figure"), label(parts[1], "muted"));
            }
        });
    }

    /** Opens it, or closes it. */
    void toggle() {
        if (isDisplay()) {
            hide();
        } else {
            show(grid);
        }
    }

    private static Label label(String text, String style) {
        return Labels.uncut(Labels.styled(text, style, "small"));
    }
}

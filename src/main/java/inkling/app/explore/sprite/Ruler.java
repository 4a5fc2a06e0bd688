package inkling.app.explore.sprite;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Numbers beside the sprite, one per row or every so many rows. The labels are reused from one layout to the next. */
final class Ruler extends Region {
    private static final double LINE_HEIGHT = 16;

    private final String styleClass;
    private final Pos alignment;
    private int used;

    Ruler(String styleClass, Pos alignment) {
        this.styleClass = styleClass;
        this.alignment = alignment;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Begins anew: what is not written again disappears. */
    void clear() {
        used = 0;
        getChildren().forEach(label -> label.setVisible(false));
    }

    /** Writes a text, centered at a height. */
    void write(String text, double middle) {
        Label label = next();
        label.setText(text);
        label.setVisible(true);
        label.resizeRelocate(0, middle - LINE_HEIGHT / 2, getWidth(), LINE_HEIGHT);
    }

    private Label next() {
        if (used == getChildren().size()) {
            Label label = new Label();
            label.getStyleClass().addAll("figure", styleClass);
            label.setManaged(false);
            label.setAlignment(alignment);
            getChildren().add(label);
        }
        return (Label) getChildren().get(used++);
    }
}

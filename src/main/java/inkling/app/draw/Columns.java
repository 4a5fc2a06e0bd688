package inkling.app.draw;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three columns; in a narrow window the right one folds under a button, and takes its room from the middle one. */
final class Columns extends HBox {
    private static final double WIDE = 1180;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Region right;
    private final ToggleButton fold;
    private boolean narrow;

    Columns(Node left, Node centre, Region right, String nameOfRight) {
        this.right = right;
        fold = new ToggleButton(nameOfRight);
        fold.setId("fold");
        fold.getStyleClass().add("fold");
        fold.setFocusTraversable(false);
        VBox middle = new VBox(centre, fold);
        middle.setMinWidth(0);
        // as wide as the others leave room, whatever is in it
        middle.setPrefWidth(0);
        setHgrow(middle, Priority.ALWAYS);
        VBox.setMargin(fold, new Insets(8, 0, 8, 28));
        VBox.setVgrow(centre, Priority.ALWAYS);
        getChildren().setAll(left, middle, right);
        fold.selectedProperty().addListener((property, before, now) -> arrange(narrow));
        widthProperty().map(width -> width.doubleValue() < WIDE).subscribe(this::arrange);
    }

    /** Unfolds the right column, or folds it, where the window is narrow. */
    void toggle() {
        fold.setSelected(!fold.isSelected());
    }

    /** Whether the right column is visible. */
    boolean showsRight() {
        return right.isVisible();
    }

    private void arrange(boolean nowNarrow) {
        narrow = nowNarrow;
        pseudoClassStateChanged(NARROW, narrow);
        // both stay in the scene: what comes in while the window is laid out misses its style
        show(right, !narrow || fold.isSelected());
        show(fold, narrow);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

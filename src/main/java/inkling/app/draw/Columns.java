package inkling.app.draw;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three columns; where the window is narrow the right one folds under a button, and takes its room from the middle one. */
final class Columns extends HBox {
    private static final double WIDE = 1180;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Region right;
    private final VBox middle;
    private final ToggleButton fold;
    private boolean narrow;

    Columns(Node left, Node centre, Region right, String nameOfRight) {
        this.right = right;
        fold = new ToggleButton(nameOfRight);
        fold.setId("fold");
        fold.getStyleClass().add("fold");
        fold.setFocusTraversable(false);
        middle = new VBox(centre);
        middle.setMinWidth(0);
        // as wide as the others leave room, whatever is in it
        middle.setPrefWidth(0);
        setHgrow(middle, Priority.ALWAYS);
        VBox.setMargin(fold, new Insets(8, 0, 8, 28));
        VBox.setVgrow(centre, Priority.ALWAYS);
        getChildren().setAll(left, middle);
        fold.selectedProperty().addListener((property, before, now) -> arrange(narrow));
        widthProperty().map(width -> width.doubleValue() < WIDE).subscribe(this::arrange);
    }

    private void arrange(boolean nowNarrow) {
        narrow = nowNarrow;
        pseudoClassStateChanged(NARROW, narrow);
        getChildren().remove(right);
        middle.getChildren().remove(fold);
        if (!narrow || fold.isSelected()) {
            getChildren().add(right);
        }
        if (narrow) {
            middle.getChildren().add(fold);
        }
    }
}

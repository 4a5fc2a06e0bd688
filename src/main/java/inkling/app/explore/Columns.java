package inkling.app.explore;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

/**
 * The three columns: left to choose, in the middle the thing itself, right what is known of it. In a narrow window the
 * right one folds away, and when it is called for lies over the middle, below the line that holds its button.
 */
final class Columns extends Region {
    /** The height of the middle's first line. */
    private static final double HEAD = 48;

    private final Region left;
    private final Region middle;
    private final Region right;
    private final double leftWidth;
    private final double rightWidth;
    private final double foldBelow;
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /**
     * @param foldBelow the width of the whole under which the right column folds
     */
    Columns(Region left, double leftWidth, Region middle, Region right, double rightWidth, double foldBelow) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
        this.foldBelow = foldBelow;
        left.getStyleClass().addAll("column", "left");
        right.getStyleClass().addAll("column", "right");
        getChildren().setAll(left, middle, right);
        widthProperty().subscribe(width -> folded.set(width.doubleValue() < foldBelow));
        right.visibleProperty().bind(folded.not().or(unfolded));
    }

    /** Whether the window is too narrow for the right column beside the others. */
    ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /** Whether the folded column is called for. */
    BooleanProperty unfolded() {
        return unfolded;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double beside = folded.get() ? 0 : rightWidth;
        left.resizeRelocate(0, 0, leftWidth, height);
        middle.resizeRelocate(leftWidth, 0, width - leftWidth - beside, height);
        double top = folded.get() ? HEAD : 0;
        right.resizeRelocate(width - rightWidth, top, rightWidth, height - top);
    }

    @Override
    protected double computeMinWidth(double height) {
        return leftWidth + rightWidth;
    }

    @Override
    protected double computePrefWidth(double height) {
        return foldBelow;
    }
}

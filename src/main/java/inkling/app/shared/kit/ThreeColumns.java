package inkling.app.shared.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Three columns: the outer ones as wide as they prefer, the middle one takes the rest. In a narrow window the right one is
 * hidden until it is opened by a button. It then takes its room from the middle column, or lies over a part of it.
 */
public final class ThreeColumns extends Region {
    /** The width in logical pixels below which the right column is hidden. */
    public static final double NARROW = 1180;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    private final Region left;
    private final Region middle;
    private final Region right;
    /** Whether the window is too narrow for all three columns; also the pseudo-class {@code narrow}. */
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    private final BooleanProperty open = new SimpleBooleanProperty();
    private @Nullable Insets overlay;

    public ThreeColumns(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().setAll(left, middle, right);
        widthProperty().subscribe(width -> narrow.set(width.doubleValue() > 0 && width.doubleValue() < NARROW));
        narrow.subscribe(now -> pseudoClassStateChanged(NARROW_STATE, now));
        // hidden, not removed: a node that enters the scene during layout would miss its style
        right.visibleProperty().bind(narrow.not().or(open));
        right.visibleProperty().addListener(observable -> requestLayout());
    }

    /** Whether the right column is open in a narrow window. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The width of the middle column, whatever is in it. */
    public ReadOnlyDoubleProperty middleWidthProperty() {
        return middle.widthProperty();
    }

    /** Whether the right column can be seen. */
    public boolean isRightVisible() {
        return right.isVisible();
    }

    /**
     * In a narrow window, puts the right column over the middle one.
     *
     * @param insets what stays uncovered above and below it: where the button is that closes it
     */
    public void setOverlay(Insets insets) {
        overlay = insets;
        requestLayout();
    }

    /** A new button that opens and closes the right column, there only in a narrow window. */
    public ToggleButton openButton(String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId("fold");
        button.getStyleClass().add("fold");
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(open);
        Boxes.showWhile(narrow, button);
        return button;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double leftWidth = snapSizeX(left.prefWidth(height));
        double rightWidth = snapSizeX(right.prefWidth(height));
        Insets over = narrow.get() && overlay != null ? overlay : null;
        double beside = right.isVisible() && over == null ? rightWidth : 0;
        left.resizeRelocate(0, 0, leftWidth, height);
        middle.resizeRelocate(leftWidth, 0, getWidth() - leftWidth - beside, height);
        double top = over == null ? 0 : over.getTop();
        double bottom = over == null ? 0 : over.getBottom();
        right.resizeRelocate(getWidth() - rightWidth, top, rightWidth, height - top - bottom);
    }

    @Override
    protected double computeMinWidth(double height) {
        return left.minWidth(height) + right.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROW;
    }
}

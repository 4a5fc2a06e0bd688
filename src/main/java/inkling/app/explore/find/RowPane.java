package inkling.app.explore.find;

import inkling.app.shared.kit.PixelSurface;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A view in which rows are painted, scrolled through and selected. Points and lengths are in its own logical pixels. */
public abstract class RowPane extends Region {
    private final RowBrowser rows;
    private final Zoom zoom;
    private final PixelSurface surface = new PixelSurface();
    private final RowInput input;
    private final ReadOnlyObjectWrapper<RowRange> visibleRows = new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private boolean revealing;

    /**
     * @param name its id and its style class
     */
    protected RowPane(String name, RowBrowser rows, Zoom zoom) {
        this.rows = rows;
        this.zoom = zoom;
        setId(name);
        getStyleClass().add(name);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.foundProperty().addListener(observable -> {
            describe();
            rearrange();
        });
        zoom.valueProperty().addListener(observable -> rearrange());
        rows.selectedRowProperty().subscribe(row -> {
            describe();
            revealing = true;
            rearrange();
        });
        visibleProperty().addListener(observable -> requestLayout());
        input = new RowInput(this, rows);
    }

    /** The rows that are visible. */
    public ReadOnlyObjectProperty<RowRange> visibleRowsProperty() {
        return visibleRows.getReadOnlyProperty();
    }

    /** Places and paints what is visible; not called while the view is hidden. */
    protected abstract void arrange();

    @Override
    protected final void layoutChildren() {
        if (isVisible()) {
            arrange();
        }
    }

    /** The row at a point, -1 where none is. */
    public abstract int rowAt(double x, double y);

    /** How many rows are side by side. */
    protected abstract int rowsPerLine();

    /** How many rows are visible at once. */
    protected abstract int rowsPerPage();

    /** Scrolls down. */
    public abstract void scrollBy(double pixels);

    /** Scrolls to a row, or to the nearest one shown, and shows it in the middle. */
    public abstract void travelTo(int row);

    /**
     * Shows rows larger, or smaller for -1.
     *
     * @param y the height at which the row stays where it is; less than 0 for the selected row
     */
    protected void zoom(int steps, double y) {
        zoom.move(steps);
    }

    /** How large the rows are shown. */
    protected final Zoom zoom() {
        return zoom;
    }

    /** Where the rows are painted. */
    protected final PixelSurface surface() {
        return surface;
    }

    /** How many device pixels a logical one has. */
    protected final double ratio() {
        return PixelSurface.ratio(this);
    }

    /** The rows to show, and the one selected. */
    protected final RowBrowser rows() {
        return rows;
    }

    /** Says which rows are visible now. */
    protected final void setVisibleRows(RowRange range) {
        visibleRows.set(range);
    }

    /** Whether the selected row is to be scrolled to: true once after each selection. */
    protected final boolean takeReveal() {
        boolean reveal = revealing;
        revealing = false;
        return reveal;
    }

    /** After scrolling: paints again, and finds out again what is under the mouse. */
    protected final void scrolled() {
        input.hover();
        requestLayout();
    }

    /** Says what is selected: again when another model has classified it. */
    private void describe() {
        FoundRows found = rows.foundProperty().get();
        setAccessibleText(
                found == null ? "" : found.describe(rows.selectedRowProperty().get()));
    }

    /** What is under the mouse is not known again before it moves. */
    private void rearrange() {
        rows.hoveredRowProperty().set(-1);
        requestLayout();
    }

    /**
     * The part of the data set that a view shows just now.
     *
     * @param first the first row visible, -1 for none
     * @param last the last row visible, -1 for none
     */
    public record RowRange(int first, int last) {
        public static final RowRange NONE = new RowRange(-1, -1);
    }
}

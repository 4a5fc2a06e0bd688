package inkling.app.explore.wall;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowRange;
import inkling.app.shared.kit.DevicePixelRatio;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Classes;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** All digits found as thumbnails with their labels. Only the lines that are visible are painted. */
public final class WallPane extends Region {
    /** Room for the ring around a thumbnail at the edge. */
    private static final int MARGIN = 3;

    private static final int BAR_WIDTH = 12;
    /** The part of the scroll bar that its thumb takes at least: a smaller one cannot be caught. */
    private static final double MIN_THUMB = 0.05;

    private final WallViewModel model;
    private final RowBrowser rows;
    private final PixelSurface surface = new PixelSurface();
    private final CaptionStyle plain = new CaptionStyle("plain");
    private final CaptionStyle chosen = new CaptionStyle("chosen");
    private final ThumbnailRing selectionRing = new ThumbnailRing("selection-ring");
    private final ThumbnailRing hoverRing = new ThumbnailRing("hover-ring");
    private final ScrollBar bar = new ScrollBar();
    private final WallInput input;
    private final WallPainter painter = new WallPainter();
    private final WallScroll scroll = new WallScroll();
    private final ReadOnlyObjectWrapper<RowRange> visibleRows = new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private double ratio = 1;

    public WallPane(RowBrowser rows) {
        this.rows = rows;
        model = new WallViewModel(rows);
        setId("wall");
        getStyleClass().add("wall");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        getChildren().setAll(plain, chosen, surface, hoverRing, selectionRing, bar);
        bar.valueProperty().addListener((property, before, value) -> scrollTo(value.longValue()));
        rows.foundProperty().addListener(observable -> rearrange());
        model.thumbnailProperty().addListener(observable -> rearrange());
        rows.selectedRowProperty().subscribe(row -> select(row.intValue()));
        rows.hoveredRowProperty().addListener(observable -> placeRings());
        plain.fillProperty().addListener(observable -> requestLayout());
        input = new WallInput(this, model);
    }

    /** A slider for the size of the thumbnails. */
    public LabeledSlider sizeSlider() {
        return SizeSlider.of(model);
    }

    /** The rows that are visible. */
    public ReadOnlyObjectProperty<RowRange> visibleRowsProperty() {
        return visibleRows.getReadOnlyProperty();
    }

    /** The row at a point of the wall, -1 where none is. */
    public int rowAt(double x, double y) {
        return scroll.rowAt((x - MARGIN) * ratio, (y - MARGIN) * ratio);
    }

    /** Where a row's thumbnail is, whether visible or not. */
    public Rectangle2D boxOf(int row) {
        int place = scroll.place(row);
        WallLayout layout = scroll.layout();
        double side = layout.side() / ratio;
        return new Rectangle2D(
                MARGIN + layout.x(place) / ratio, MARGIN + (layout.y(place) - scroll.top()) / ratio, side, side);
    }

    int columns() {
        return scroll.layout().columns();
    }

    /** Whole lines visible at once. */
    int linesOnPage() {
        return Math.max(1, scroll.layout().height() / scroll.layout().pitch());
    }

    /** Scrolls down by logical pixels. */
    void scrollBy(double pixels) {
        scrollTo(scroll.top() + Math.round(pixels * ratio));
    }

    /** Scrolls to a row, or to the nearest one found, and shows it in the middle. */
    public void travelTo(int row) {
        FoundRows found = scroll.rows();
        if (found != null && found.size() > 0) {
            WallLayout layout = scroll.layout();
            scrollTo(layout.y(found.nearestPlace(row)) - (layout.height() - layout.pitch()) / 2);
        }
    }

    private void scrollTo(long wanted) {
        if (scroll.scrollTo(wanted)) {
            input.hover();
            requestLayout();
        }
    }

    private void select(int row) {
        setAccessibleText(rows.describe(row));
        scroll.revealSelected();
        rearrange();
    }

    /** What is under the mouse is not known again before it moves. */
    private void rearrange() {
        rows.hoveredRowProperty().set(-1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ratio = DevicePixelRatio.of(this);
        int width = (int) Math.floor((getWidth() - BAR_WIDTH - 2 * MARGIN) * ratio);
        int height = (int) Math.floor((getHeight() - MARGIN) * ratio);
        if (width < 1 || height < 1) {
            return;
        }
        FoundRows found = rows.foundProperty().get();
        int size = found == null ? 0 : found.size();
        scroll.update(
                found,
                WallLayout.of(width, height, model.thumbnailProperty().get(), ratio, size),
                rows.selectedRowProperty().get());
        paint();
        placeBar();
        placeRings();
    }

    private void paint() {
        WallLayout layout = scroll.layout();
        surface.fit(layout.width(), layout.height(), layout.width() / ratio, layout.height() / ratio);
        surface.relocate(MARGIN, MARGIN);
        FoundRows found = scroll.rows();
        if (found == null) {
            Arrays.fill(surface.pixels(), 0);
        } else {
            Classes classes = found.data().classes();
            int selected = scroll.place(rows.selectedRowProperty().get());
            painter.paint(
                    surface.pixels(),
                    layout,
                    scroll.top(),
                    found,
                    plain.glyphs(classes, ratio),
                    chosen.glyphs(classes, ratio),
                    selected);
        }
        surface.repaint();
        visibleRows.set(scroll.visibleRows());
    }

    private void placeBar() {
        WallLayout layout = scroll.layout();
        double max = (double) layout.maxTop();
        bar.setVisible(max > 0);
        bar.setMax(max);
        bar.setVisibleAmount(max * Math.max(MIN_THUMB, layout.height() / (max + layout.height())));
        bar.setUnitIncrement(layout.pitch());
        bar.setBlockIncrement((double) linesOnPage() * layout.pitch());
        bar.setValue((double) scroll.top());
        bar.resizeRelocate(getWidth() - BAR_WIDTH, 0, BAR_WIDTH, getHeight());
    }

    private void placeRings() {
        place(selectionRing, rows.selectedRowProperty().get());
        place(hoverRing, rows.hoveredRowProperty().get());
    }

    private void place(ThumbnailRing ring, int row) {
        ring.setVisible(row >= 0 && scroll.isVisible(scroll.place(row)));
        if (ring.isVisible()) {
            ring.place(boxOf(row));
        }
    }
}

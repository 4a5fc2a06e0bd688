package inkling.app.explore;

import inkling.app.shared.kit.DevicePixelRatio;
import inkling.app.shared.kit.PixelSurface;
import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** All digits on show as thumbnails with their labels. Only the lines that are seen are ever painted. */
final class DigitGrid extends Region {
    /** Room for the ring around a thumbnail at the edge. */
    private static final int RIM = 3;

    private static final int BAR = 12;
    /** Of the scroll bar, that its thumb takes at least: less cannot be caught. */
    private static final double LEAST_THUMB = 0.05;

    private final ExploreViewModel model;
    private final PixelSurface surface = new PixelSurface();
    private final Caption plain = new Caption("plain");
    private final Caption chosen = new Caption("chosen");
    private final Rectangle ring = ring("selection-ring");
    private final Rectangle hoverRing = ring("hover-ring");
    private final ScrollBar bar = new ScrollBar();
    private final GridInput input;
    private final GridPainter painter = new GridPainter();
    private final ReadOnlyIntegerWrapper firstRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper lastRow = new ReadOnlyIntegerWrapper(-1);
    private GridLayout layout = GridLayout.of(1, 1, 56, 1, 0);
    private @Nullable Showing painted;
    private double scale = 1;
    private long top;
    private boolean reveal;

    DigitGrid(ExploreViewModel model) {
        this.model = model;
        setId("grid");
        getStyleClass().add("digit-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        getChildren().setAll(plain, chosen, surface, hoverRing, ring, bar);
        bar.valueProperty().addListener((property, before, value) -> scrollTo(value.longValue()));
        model.showing().addListener(observable -> rearrange());
        model.thumbnail().addListener(observable -> rearrange());
        model.selected().subscribe(row -> select(row.intValue()));
        model.hovered().addListener(observable -> placeRings());
        plain.fillProperty().addListener(observable -> requestLayout());
        input = new GridInput(this, model);
    }

    /** The sprite rows of the first and the last digit that are seen, -1 for none. */
    ReadOnlyIntegerProperty firstRow() {
        return firstRow.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty lastRow() {
        return lastRow.getReadOnlyProperty();
    }

    private int placeAt(double x, double y) {
        return layout.placeAt((x - RIM) * scale, (y - RIM) * scale, top);
    }

    /** The row at a point of the grid, -1 where none is. */
    int rowAt(double x, double y) {
        int place = placeAt(x, y);
        return painted == null || place < 0 ? -1 : painted.row(place);
    }

    /** Where a row's thumbnail stands in the grid, whether seen or not. */
    Rectangle2D boxOf(int row) {
        int place = painted == null ? -1 : painted.rows().place(row);
        double side = layout.side() / scale;
        return new Rectangle2D(RIM + layout.x(place) / scale, RIM + (layout.y(place) - top) / scale, side, side);
    }

    int columns() {
        return layout.columns();
    }

    /** Whole lines seen at once. */
    int linesOnPage() {
        return Math.max(1, layout.height() / layout.pitch());
    }

    /** Scrolls down by logical pixels. */
    void scrollBy(double pixels) {
        scrollTo(top + Math.round(pixels * scale));
    }

    /** Scrolls a row to the middle, or the digit that is nearest to it. */
    void travelTo(int row) {
        Showing now = model.showing().get();
        if (now != null && now.size() > 0) {
            scrollTo(layout.y(now.rows().nearestPlace(row)) - (layout.height() - layout.pitch()) / 2);
        }
    }

    private void scrollTo(long wanted) {
        long to = layout.clamp(wanted);
        if (to != top) {
            top = to;
            input.hover();
            requestLayout();
        }
    }

    private void select(int row) {
        setAccessibleText(model.words(row));
        reveal = true;
        rearrange();
    }

    /** What lies under the mouse is not known again before it moves. */
    private void rearrange() {
        model.hovered().set(-1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        scale = DevicePixelRatio.of(this);
        Showing now = model.showing().get();
        int width = (int) Math.floor((getWidth() - BAR - 2 * RIM) * scale);
        int height = (int) Math.floor((getHeight() - RIM) * scale);
        if (width < 1 || height < 1) {
            return;
        }
        GridLayout next = GridLayout.of(width, height, model.thumbnail().get(), scale, now == null ? 0 : now.size());
        if (!next.equals(layout) || !Objects.equals(now, painted)) {
            top = anchored(now, next);
            layout = next;
        }
        painted = now;
        revealSelected();
        paint();
        placeBar();
        placeRings();
    }

    /** Where to scroll to in a changed layout: the selected digit stays where it is seen, or else the first seen digit does. */
    private long anchored(@Nullable Showing now, GridLayout next) {
        if (now == null || now.size() == 0 || painted == null || painted.size() == 0) {
            return next.clamp(0);
        }
        int selected = painted.rows().place(model.selected().get());
        boolean seen = selected >= layout.firstVisible(top) && selected < layout.endVisible(top);
        int held = seen ? selected : layout.firstVisible(top);
        long offset = layout.y(held) - top;
        reveal |= seen;
        return next.clamp(next.y(now.rows().nearestPlace(painted.row(held))) - offset);
    }

    private void revealSelected() {
        int place = painted == null ? -1 : painted.rows().place(model.selected().get());
        if (reveal && place >= 0) {
            top = layout.showing(place, top);
            reveal = false;
        }
    }

    private void paint() {
        surface.fit(layout.width(), layout.height(), layout.width() / scale, layout.height() / scale);
        surface.relocate(RIM, RIM);
        Showing now = painted;
        if (now == null) {
            Arrays.fill(surface.pixels(), 0);
        } else {
            int selected = now.rows().place(model.selected().get());
            painter.paint(surface.pixels(), layout, top, now, plain.glyphs(scale), chosen.glyphs(scale), selected);
        }
        surface.repaint();
        firstRow.set(now == null || now.size() == 0 ? -1 : now.row(layout.firstVisible(top)));
        lastRow.set(now == null || now.size() == 0 ? -1 : now.row(layout.endVisible(top) - 1));
    }

    private void placeBar() {
        double max = (double) layout.maxTop();
        bar.setVisible(max > 0);
        bar.setMax(max);
        bar.setVisibleAmount(max * Math.max(LEAST_THUMB, layout.height() / (max + layout.height())));
        bar.setUnitIncrement(layout.pitch());
        bar.setBlockIncrement((double) linesOnPage() * layout.pitch());
        bar.setValue((double) top);
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
    }

    private void placeRings() {
        place(ring, model.selected().get());
        place(hoverRing, model.hovered().get());
    }

    private void place(Rectangle frame, int row) {
        Showing now = painted;
        int place = now == null || row < 0 ? -1 : now.rows().place(row);
        frame.setVisible(place >= layout.firstVisible(top) && place < layout.endVisible(top) && place >= 0);
        if (frame.isVisible()) {
            Rectangle2D box = boxOf(row);
            frame.setX(box.getMinX() - 1);
            frame.setY(box.getMinY() - 1);
            frame.setWidth(box.getWidth() + 2);
            frame.setHeight(box.getHeight() + 2);
        }
    }

    private static Rectangle ring(String styleClass) {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add(styleClass);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        return frame;
    }
}

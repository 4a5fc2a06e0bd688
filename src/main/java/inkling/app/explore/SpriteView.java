package inkling.app.explore;

import inkling.app.shared.Figures;
import inkling.app.shared.kit.DevicePixelRatio;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.DataSet;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The sprite as it lies on disk: the whole picture, a long thin line, to single rows with their numbers and labels. */
final class SpriteView extends Region {
    private static final int MARGIN = 76;
    private static final double LEAST_RULER_GAP = 44;
    /** Rows this high, in logical pixels, have their label written beside them. */
    private static final double LABELLED = 15;

    private final ExploreViewModel model;
    private final PixelSurface surface = new PixelSurface();
    private final Rectangle mark = new Rectangle();
    private final Label markName = new Label();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final SpritePainter painter = new SpritePainter();
    private final ReadOnlyIntegerWrapper firstRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper lastRow = new ReadOnlyIntegerWrapper(-1);
    private SpriteLayout layout = SpriteLayout.of(1, 1, 1, 0, 1);
    private double scale = 1;
    private double top;
    private double heldY = -1;
    private boolean reveal;

    SpriteView(ExploreViewModel model) {
        this.model = model;
        setId("sprite");
        getStyleClass().add("sprite-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        mark.getStyleClass().add("row-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        markName.getStyleClass().addAll("figure", "row-mark-name");
        markName.setManaged(false);
        markName.setMouseTransparent(true);
        getChildren().setAll(surface, mark, markName);
        model.showing().addListener(observable -> requestLayout());
        model.spriteZoom().addListener(observable -> requestLayout());
        model.selected().subscribe(row -> {
            setAccessibleText(model.words(row.intValue()));
            reveal = true;
            requestLayout();
        });
        new SpriteInput(this, model);
    }

    /** The first and the last row that are seen, -1 for none. */
    ReadOnlyIntegerProperty firstRow() {
        return firstRow.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty lastRow() {
        return lastRow.getReadOnlyProperty();
    }

    /** The row at a height of the view, -1 where none is. */
    int rowAt(double y) {
        int row = layout.rowAt(y * scale, top);
        return row < layout.rows() ? row : -1;
    }

    int rowsOnPage() {
        return (int) Math.max(1, layout.height() / layout.rowHeight());
    }

    void scrollBy(double pixels) {
        top = layout.clamp(top + pixels * scale);
        requestLayout();
    }

    /** Scrolls a row to the middle. */
    void travelTo(int row) {
        top = layout.clamp(layout.y(row, 0) - layout.height() / 2.0);
        requestLayout();
    }

    /** Zooms, and holds the row at a height of the view where it is. */
    void zoomAt(double y, double by) {
        heldY = y * scale;
        model.zoomSprite(by);
    }

    @Override
    protected void layoutChildren() {
        scale = DevicePixelRatio.of(this);
        Showing now = model.showing().get();
        DataSet data = now == null ? null : now.data();
        int width = (int) ((getWidth() - 2 * MARGIN) * scale);
        int height = (int) (getHeight() * scale);
        if (width < 1 || height < 1) {
            return;
        }
        settle(SpriteLayout.of(
                width,
                height,
                data == null ? 0 : data.labels().rows(),
                model.spriteZoom().get(),
                scale));
        paint(data);
        placeNumbers(data);
        placeLabels(data);
        placeMark();
    }

    /** Takes a new layout; what is under the mouse that zooms, or is selected, or is in the middle, stays where it was. */
    private void settle(SpriteLayout next) {
        if (!next.equals(layout)) {
            double held = heldY >= 0 ? heldY : selectedOrMiddle();
            double row = (held + top) / layout.rowHeight();
            layout = next;
            top = layout.clamp(row * layout.rowHeight() - held);
        }
        heldY = -1;
        int selected = model.selected().get();
        if (reveal && selected >= 0) {
            top = layout.showing(selected, top);
            reveal = false;
        }
    }

    private double selectedOrMiddle() {
        double y = layout.y(model.selected().get(), top) + layout.rowHeight() / 2;
        return model.selected().get() >= 0 && y >= 0 && y < layout.height() ? y : layout.height() / 2.0;
    }

    private double left() {
        return snapPositionX((getWidth() - layout.pictureWidth() / scale) / 2);
    }

    private void paint(@Nullable DataSet data) {
        surface.fit(layout.pictureWidth(), layout.height(), layout.pictureWidth() / scale, layout.height() / scale);
        surface.relocate(left(), 0);
        if (data != null) {
            painter.paint(surface.pixels(), layout, top, data);
        }
        surface.repaint();
        firstRow.set(data == null ? -1 : layout.rowAt(0, top));
        lastRow.set(data == null ? -1 : Math.min(layout.rows() - 1, layout.rowAt(layout.height(), top)));
    }

    private void placeNumbers(@Nullable DataSet data) {
        int step = layout.rulerStep(LEAST_RULER_GAP * scale);
        int used = 0;
        if (data != null) {
            for (long row = (long) (firstRow.get() + step - 1) / step * step; row <= lastRow.get(); row += step) {
                Label number = label(numbers, used++, "ruler-number");
                number.setText(Figures.count(row));
                double middle = layout.y((int) row, top) / scale + Math.max(1, layout.rowHeight() / scale) / 2;
                number.resizeRelocate(left() - MARGIN - 8, middle - 8, MARGIN, 16);
                number.setVisible(middle > 4 && middle < getHeight() - 4);
            }
        }
        hideFrom(numbers, used);
    }

    private void placeLabels(@Nullable DataSet data) {
        int used = 0;
        if (data != null && layout.rowHeight() / scale >= LABELLED) {
            int end = Math.min(data.rows() - 1, lastRow.get());
            for (int row = firstRow.get(); row <= end; row++) {
                Label label = label(labels, used++, "row-label");
                label.setText(String.valueOf(data.label(row)));
                double middle = (layout.y(row, top) + layout.rowHeight() / 2) / scale;
                label.resizeRelocate(left() + layout.pictureWidth() / scale + 8, middle - 8, 12, 16);
            }
        }
        hideFrom(labels, used);
    }

    private void placeMark() {
        int row = model.selected().get();
        double y = layout.y(row, top) / scale;
        boolean seen = row >= 0 && row < layout.rows() && y < getHeight() && y + layout.rowHeight() / scale >= 0;
        mark.setVisible(seen);
        markName.setVisible(seen && layout.rowHeight() / scale < LABELLED);
        double width = layout.pictureWidth() / scale;
        double height = Math.max(1, layout.rowHeight() / scale);
        mark.setX(left() - 3);
        mark.setY(Math.floor(y) - 1);
        mark.setWidth(width + 6);
        mark.setHeight(Math.rint(height) + 2);
        markName.setText(Figures.count(row));
        markName.resizeRelocate(left() + width + 8, y + height / 2 - 8, MARGIN, 16);
    }

    private Label label(List<Label> pool, int index, String styleClass) {
        if (index == pool.size()) {
            Label label = new Label();
            label.getStyleClass().addAll("figure", styleClass);
            label.setManaged(false);
            label.setMouseTransparent(true);
            label.setAlignment(pool == numbers ? Pos.CENTER_RIGHT : Pos.CENTER);
            pool.add(label);
            getChildren().add(label);
        }
        Label label = pool.get(index);
        label.setVisible(true);
        return label;
    }

    private static void hideFrom(List<Label> pool, int used) {
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }
}

package inkling.app.explore.sprite;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowRange;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.DevicePixelRatio;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.DataSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The sprite as it lies on disk: from the whole image, a long thin line, to single rows with their numbers and labels. */
public final class SpritePane extends Region {
    private static final Texts TEXTS = Texts.of("explore");

    /** Room for the numbers at either side. */
    private static final int MARGIN = 76;

    private static final double GAP = 8;
    private static final double MIN_RULER_STEP = 44;
    /** Rows at least this high, in logical pixels, have their label beside them. */
    private static final double LABELED_HEIGHT = 15;

    private final SpriteViewModel model;
    private final RowBrowser rows;
    private final PixelSurface surface = new PixelSurface();
    private final Rectangle mark = new Rectangle();
    private final Label markNumber = new Label();
    private final Ruler numbers = new Ruler("ruler-number", Pos.CENTER_RIGHT);
    private final Ruler labels = new Ruler("row-label", Pos.CENTER);
    private final SpritePainter painter = new SpritePainter();
    private final ReadOnlyObjectWrapper<RowRange> visibleRows = new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private SpriteLayout layout = SpriteLayout.of(1, 1, 1, 0, 1);
    private double ratio = 1;
    private double top;
    private double heldY = -1;
    private boolean revealing;

    public SpritePane(RowBrowser rows) {
        this.rows = rows;
        model = new SpriteViewModel(rows);
        setId("sprite");
        getStyleClass().add("sprite-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        mark.getStyleClass().add("row-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        markNumber.getStyleClass().addAll("figure", "row-mark-number");
        markNumber.setManaged(false);
        markNumber.setMouseTransparent(true);
        getChildren().setAll(surface, numbers, labels, mark, markNumber);
        rows.foundProperty().addListener(observable -> requestLayout());
        model.zoomProperty().addListener(observable -> requestLayout());
        rows.selectedRowProperty().subscribe(row -> {
            setAccessibleText(rows.describe(row.intValue()));
            revealing = true;
            requestLayout();
        });
        new SpriteInput(this, model);
    }

    /** A slider for the zoom. */
    public LabeledSlider zoomSlider() {
        LabeledSlider zoom = new LabeledSlider(
                "zoom", 1, TEXTS.get("zoom.from"), TEXTS.get("zoom.to"), TEXTS.get("zoom.accessible"));
        zoom.slider().setBlockIncrement(SpriteInput.ZOOM_STEP);
        zoom.slider().valueProperty().bindBidirectional(model.zoomProperty());
        return zoom;
    }

    /** The rows that are visible. */
    public ReadOnlyObjectProperty<RowRange> visibleRowsProperty() {
        return visibleRows.getReadOnlyProperty();
    }

    /** The row at a height of the view, -1 where none is. */
    public int rowAt(double y) {
        int row = layout.rowAt(y * ratio, top);
        return row < layout.rows() ? row : -1;
    }

    int rowsOnPage() {
        return (int) Math.max(1, layout.height() / layout.rowHeight());
    }

    /** Scrolls down by logical pixels. */
    void scrollBy(double pixels) {
        top = layout.clamp(top + pixels * ratio);
        requestLayout();
    }

    /** Scrolls to a row and shows it in the middle. */
    public void travelTo(int row) {
        top = layout.clamp(layout.y(row, 0) - layout.height() / 2.0);
        requestLayout();
    }

    /** Zooms; the row at a height of the view stays where it is. */
    void zoomAt(double y, double by) {
        heldY = y * ratio;
        model.zoom(by);
    }

    @Override
    protected void layoutChildren() {
        ratio = DevicePixelRatio.of(this);
        FoundRows found = rows.foundProperty().get();
        DataSet data = found == null ? null : found.data();
        int width = (int) ((getWidth() - 2 * MARGIN) * ratio);
        int height = (int) (getHeight() * ratio);
        if (width < 1 || height < 1) {
            return;
        }
        int count = data == null ? 0 : data.labels().rows();
        update(SpriteLayout.of(width, height, count, model.zoomProperty().get(), ratio));
        paint(data);
        placeNumbers(data);
        placeLabels(data);
        placeMark();
    }

    /** Takes a new layout; the row under the mouse that zooms, or the selected row, or the one in the middle stays where it was. */
    private void update(SpriteLayout next) {
        int selected = rows.selectedRowProperty().get();
        if (!next.equals(layout)) {
            double y = layout.y(selected, top) + layout.rowHeight() / 2;
            boolean visible = selected >= 0 && y >= 0 && y < layout.height();
            double held = heldY >= 0 ? heldY : visible ? y : layout.height() / 2.0;
            double row = (held + top) / layout.rowHeight();
            layout = next;
            top = layout.clamp(row * layout.rowHeight() - held);
            revealing |= visible && heldY < 0;
        }
        heldY = -1;
        if (revealing && selected >= 0) {
            top = layout.showing(selected, top);
            revealing = false;
        }
    }

    private double left() {
        return snapPositionX((getWidth() - imageWidth()) / 2);
    }

    private double imageWidth() {
        return layout.pictureWidth() / ratio;
    }

    private double rowHeight() {
        return layout.rowHeight() / ratio;
    }

    private double middle(int row) {
        return layout.y(row, top) / ratio + Math.max(1, rowHeight()) / 2;
    }

    private void paint(@Nullable DataSet data) {
        surface.fit(layout.pictureWidth(), layout.height(), imageWidth(), layout.height() / ratio);
        surface.relocate(left(), 0);
        if (data != null) {
            painter.paint(surface.pixels(), layout, top, data);
        }
        surface.repaint();
        visibleRows.set(
                data == null
                        ? RowRange.NONE
                        : new RowRange(
                                layout.rowAt(0, top), Math.min(layout.rows() - 1, layout.rowAt(layout.height(), top))));
    }

    private void placeNumbers(@Nullable DataSet data) {
        numbers.clear();
        numbers.resizeRelocate(left() - MARGIN - GAP, 0, MARGIN, getHeight());
        int step = layout.rulerStep(MIN_RULER_STEP * ratio);
        RowRange visible = visibleRows.get();
        for (long row = (visible.first() + step - 1L) / step * step;
                data != null && row <= visible.last();
                row += step) {
            double middle = middle((int) row);
            if (middle > 4 && middle < getHeight() - 4) {
                numbers.write(Figures.count(row), middle);
            }
        }
    }

    private void placeLabels(@Nullable DataSet data) {
        labels.clear();
        labels.resizeRelocate(left() + imageWidth() + GAP, 0, 12, getHeight());
        if (data != null && rowHeight() >= LABELED_HEIGHT) {
            int end = Math.min(data.rows() - 1, visibleRows.get().last());
            for (int row = visibleRows.get().first(); row <= end; row++) {
                labels.write(data.classes().name(data.label(row)), middle(row));
            }
        }
    }

    private void placeMark() {
        int row = rows.selectedRowProperty().get();
        double y = layout.y(row, top) / ratio;
        boolean seen = row >= 0 && row < layout.rows() && y < getHeight() && y + rowHeight() >= 0;
        mark.setVisible(seen);
        markNumber.setVisible(seen && rowHeight() < LABELED_HEIGHT);
        mark.setX(left() - 3);
        mark.setY(Math.floor(y) - 1);
        mark.setWidth(imageWidth() + 6);
        mark.setHeight(Math.rint(Math.max(1, rowHeight())) + 2);
        markNumber.setText(Figures.count(row));
        markNumber.resizeRelocate(left() + imageWidth() + GAP, middle(row) - 8, MARGIN, 16);
    }
}

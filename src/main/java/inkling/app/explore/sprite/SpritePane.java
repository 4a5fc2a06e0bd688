package inkling.app.explore.sprite;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowPane;
import inkling.app.explore.find.RowPane.RowRange;
import inkling.app.explore.find.Zoom;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.StyleColor;
import inkling.data.DataSet;
import inkling.data.RowSet;
import javafx.application.Platform;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;

/** The sprite as it lies on disk: from the whole image, a long thin line, to single rows with their numbers and labels. */
public final class SpritePane extends RowPane {
    private static final Texts TEXTS = Texts.of("explore");

    /** Room for the numbers at either side. */
    private static final int MARGIN = 76;

    private static final double GAP = 8;
    private static final double ZOOM_STEP = 0.0625;
    private static final double MIN_RULER_STEP = 44;
    /** Rows at least this high, in logical pixels, have their label beside them. */
    private static final double LABELED_HEIGHT = 15;

    private final Frame mark = new Frame("row-mark");
    private final Ruler markNumber = new Ruler("row-mark-number", Pos.CENTER_LEFT);
    private final Ruler numbers = new Ruler("ruler-number", Pos.CENTER_RIGHT);
    private final Ruler labels = new Ruler("row-label", Pos.CENTER);
    private SpriteLayout layout = SpriteLayout.of(1, 1, 1, 0, 1);
    private double ratio = 1;
    private double top;
    private double heldY = -1;
    /** The zoom at which the picture fills the view, kept until the user chooses another. */
    private double filling;

    public SpritePane(RowBrowser rows) {
        super("sprite", rows, new Zoom(0, 1, ZOOM_STEP));
        getChildren().setAll(surface(), numbers, labels, mark, markNumber);
        rows.picked().pickedProperty().addListener(observable -> requestLayout());
    }

    /** A slider for the zoom. */
    public LabeledSlider zoomSlider() {
        LabeledSlider slider = new LabeledSlider(
                "zoom", 1, TEXTS.get("zoom.from"), TEXTS.get("zoom.to"), TEXTS.get("zoom.accessible"));
        slider.slider().setBlockIncrement(ZOOM_STEP);
        slider.slider().valueProperty().bindBidirectional(zoom().valueProperty());
        return slider;
    }

    @Override
    public int rowAt(double x, double y) {
        int row = layout.rowAt(y * ratio, top);
        return row < layout.rows() ? row : -1;
    }

    @Override
    protected int rowsPerLine() {
        return 1;
    }

    @Override
    protected int rowsPerPage() {
        return (int) Math.max(1, layout.height() / layout.rowHeight());
    }

    @Override
    public void scrollBy(double pixels) {
        scrollTo(top + pixels * ratio);
    }

    @Override
    public void travelTo(int row) {
        scrollTo(layout.y(row, 0) - layout.height() / 2.0);
    }

    @Override
    protected void zoom(int steps, double y) {
        heldY = y * ratio;
        super.zoom(steps, y);
    }

    private void scrollTo(double wanted) {
        top = layout.clamp(wanted);
        scrolled();
    }

    @Override
    protected void arrange() {
        ratio = ratio();
        FoundRows found = rows().foundProperty().get();
        DataSet data = found == null ? null : found.data();
        int width = (int) ((getWidth() - 2 * MARGIN) * ratio);
        int height = (int) (getHeight() * ratio);
        if (width < 1 || height < 1) {
            return;
        }
        int count = data == null ? 0 : data.labels().rows();
        double wanted = SpriteLayout.filling(width, height, count, ratio);
        if (data != null && zoom().valueProperty().get() == filling && wanted != filling) {
            Platform.runLater(() -> fill(wanted)); // a change during layout would not be laid out
        }
        update(SpriteLayout.of(width, height, count, zoom().valueProperty().get(), ratio));
        paint(data);
        placeNumbers(data);
        placeLabels(data);
        placeMark();
    }

    private void fill(double wanted) {
        filling = wanted;
        zoom().valueProperty().set(wanted);
    }

    /** Takes a new layout; the row under the mouse that zooms, or the selected row, or the one in the middle stays where it was. */
    private void update(SpriteLayout next) {
        int selected = rows().selectedRowProperty().get();
        boolean revealing = takeReveal();
        if (!next.equals(layout)) {
            double y = layout.y(selected, top) + layout.rowHeight() / 2;
            boolean visible = selected >= 0 && y >= 0 && y < layout.height();
            double held = heldY >= 0 ? heldY : visible ? y : layout.height() / 2.0;
            top = next.keeping(held, layout, top);
            layout = next;
            revealing |= visible && heldY < 0;
        }
        heldY = -1;
        if (revealing && selected >= 0) {
            top = layout.showing(selected, top);
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
        surface().fit(layout.pictureWidth(), layout.height(), imageWidth(), layout.height() / ratio);
        surface().relocate(left(), 0);
        if (data != null) {
            RowSet picked = rows().picked().getPicked();
            int color = StyleColor.argb(mark.getStroke());
            LinePainter.paintVisible(surface().pixels(), layout, top, data, picked, color, ratio);
        }
        surface().repaint();
        setVisibleRows(
                data == null
                        ? RowRange.NONE
                        : new RowRange(
                                layout.rowAt(0, top), Math.min(layout.rows() - 1, layout.rowAt(layout.height(), top))));
    }

    private void placeNumbers(@Nullable DataSet data) {
        numbers.clear();
        numbers.resizeRelocate(left() - MARGIN - GAP, 0, MARGIN, getHeight());
        int step = layout.rulerStep(MIN_RULER_STEP * ratio);
        RowRange visible = visibleRowsProperty().get();
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
            int end = Math.min(data.rows() - 1, visibleRowsProperty().get().last());
            for (int row = visibleRowsProperty().get().first(); row <= end; row++) {
                labels.write(data.classes().name(data.label(row)), middle(row));
            }
        }
    }

    private void placeMark() {
        int row = rows().selectedRowProperty().get();
        double y = layout.y(row, top) / ratio;
        boolean visible = row >= 0 && row < layout.rows() && y < getHeight() && y + rowHeight() >= 0;
        mark.setVisible(visible);
        mark.place(left() - 3, Math.floor(y) - 1, imageWidth() + 6, Math.rint(Math.max(1, rowHeight())) + 2);
        markNumber.clear();
        markNumber.resizeRelocate(left() + imageWidth() + GAP, 0, MARGIN, getHeight());
        if (visible && rowHeight() < LABELED_HEIGHT) {
            markNumber.write(Figures.count(row), middle(row));
        }
    }
}

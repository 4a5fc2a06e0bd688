package inkling.app.explore.wall;

import inkling.analysis.query.Order;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowPane;
import inkling.app.explore.find.Zoom;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.LabeledSlider;
import inkling.data.RowSet;
import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollBar;

/** All digits found as thumbnails with their captions. Only the lines that are visible are painted. */
public final class WallPane extends RowPane {
    private static final Texts TEXTS = Texts.of("explore");
    /** Room for the frame around a thumbnail at the edge. */
    private static final int MARGIN = 3;

    private static final int LAST_SIZE = WallLayout.SIDES.length - 1;
    private static final int BAR_WIDTH = 12;
    /** The part of the scroll bar that its thumb takes at least: a smaller one cannot be caught. */
    private static final double MIN_THUMB = 0.05;

    private final Captions captions = new Captions(this::requestLayout);
    private final Frame selectionRing = new Frame("selection-ring");
    private final Frame hoverRing = new Frame("hover-ring");
    private final ScrollBar bar = new ScrollBar();
    private final WallPainter painter = new WallPainter();
    private final WallScroll scroll = new WallScroll();
    private final RubberBand band;
    private double ratio = 1;

    public WallPane(RowBrowser rows) {
        super("wall", rows, new Zoom(2, LAST_SIZE, 1));
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        band = new RubberBand(this, rows.picked());
        getChildren().setAll(captions, surface(), hoverRing, selectionRing, band, bar);
        bar.valueProperty().addListener((property, before, value) -> scrollTo(value.longValue()));
        rows.hoveredRowProperty().addListener(observable -> placeRings());
        rows.picked().pickedProperty().addListener(observable -> requestLayout());
    }

    /** A slider for the size of the thumbnails. */
    public LabeledSlider sizeSlider() {
        String smallest = String.valueOf(WallLayout.SIDES[0]);
        String largest = String.valueOf(WallLayout.SIDES[LAST_SIZE]);
        LabeledSlider sizes = new LabeledSlider("size", LAST_SIZE, smallest, largest, TEXTS.get("size.accessible"));
        LabeledSlider.useWholeSteps(sizes.slider());
        sizes.slider().valueProperty().bindBidirectional(zoom().valueProperty());
        return sizes;
    }

    @Override
    public int rowAt(double x, double y) {
        return scroll.rowAt((x - MARGIN) * ratio, (y - MARGIN) * ratio);
    }

    /** Whether the scroll bar is there. */
    boolean isBar(double x) {
        return x >= getWidth() - BAR_WIDTH;
    }

    /** How far the wall is scrolled down, in logical pixels. */
    double top() {
        return scroll.top() / ratio;
    }

    /** The rows whose thumbnails a rectangle touches, given by two opposite corners of the wall before scrolling. */
    RowSet rowsIn(double x, double y, double otherX, double otherY) {
        return scroll.rowsIn(
                (x - MARGIN) * ratio, (y - MARGIN) * ratio, (otherX - MARGIN) * ratio, (otherY - MARGIN) * ratio);
    }

    /** Where a row's thumbnail is, whether visible or not. */
    public Rectangle2D boxOf(int row) {
        int place = scroll.place(row);
        WallLayout layout = scroll.layout();
        double side = layout.side() / ratio;
        return new Rectangle2D(
                MARGIN + layout.x(place) / ratio, MARGIN + (layout.y(place) - scroll.top()) / ratio, side, side);
    }

    @Override
    protected int rowsPerLine() {
        return scroll.layout().columns();
    }

    @Override
    protected int rowsPerPage() {
        return linesPerPage() * rowsPerLine();
    }

    private int linesPerPage() {
        return Math.max(1, scroll.layout().height() / scroll.layout().pitch());
    }

    @Override
    public void scrollBy(double pixels) {
        scrollTo(scroll.top() + Math.round(pixels * ratio));
    }

    @Override
    public void travelTo(int row) {
        FoundRows found = scroll.rows();
        if (found != null && found.size() > 0) {
            WallLayout layout = scroll.layout();
            scrollTo(layout.y(found.nearestPlace(row)) - (layout.height() - layout.pitch()) / 2);
        }
    }

    private void scrollTo(long wanted) {
        if (scroll.scrollTo(wanted)) {
            scrolled();
        }
    }

    @Override
    protected void arrange() {
        ratio = ratio();
        if (takeReveal()) {
            scroll.revealSelected();
        }
        int width = (int) Math.floor((getWidth() - BAR_WIDTH - 2 * MARGIN) * ratio);
        int height = (int) Math.floor((getHeight() - MARGIN) * ratio);
        if (width < 1 || height < 1) {
            return;
        }
        FoundRows found = rows().foundProperty().get();
        int size = found == null ? 0 : found.size();
        scroll.update(
                found,
                WallLayout.of(width, height, thumbnail(), ratio, size),
                rows().selectedRowProperty().get());
        paint();
        placeBar();
        placeRings();
    }

    /** The side of a thumbnail in logical pixels. */
    private int thumbnail() {
        return WallLayout.SIDES[(int) Math.round(zoom().valueProperty().get())];
    }

    private void paint() {
        WallLayout layout = scroll.layout();
        surface().fit(layout.width(), layout.height(), layout.width() / ratio, layout.height() / ratio);
        surface().relocate(MARGIN, MARGIN);
        FoundRows found = scroll.rows();
        if (found == null) {
            Arrays.fill(surface().pixels(), 0);
        } else {
            int selected = scroll.place(rows().selectedRowProperty().get());
            RowSet picked = rows().picked().getPicked();
            painter.paint(
                    surface().pixels(),
                    layout,
                    scroll.top(),
                    found,
                    captions.at(ratio),
                    selected,
                    picked,
                    isInGroups());
        }
        surface().repaint();
        setVisibleRows(scroll.visibleRows());
    }

    /** Whether near-duplicates stand side by side. */
    private boolean isInGroups() {
        Order order = rows().queryProperty().get().order();
        return order != null && order.measure().key().equals("duplicates");
    }

    private void placeBar() {
        WallLayout layout = scroll.layout();
        double max = (double) layout.maxTop();
        bar.setVisible(max > 0);
        bar.setMax(max);
        bar.setVisibleAmount(max * Math.max(MIN_THUMB, layout.height() / (max + layout.height())));
        bar.setUnitIncrement(layout.pitch());
        bar.setBlockIncrement((double) linesPerPage() * layout.pitch());
        bar.setValue((double) scroll.top());
        bar.resizeRelocate(getWidth() - BAR_WIDTH, 0, BAR_WIDTH, getHeight());
    }

    private void placeRings() {
        place(selectionRing, rows().selectedRowProperty().get());
        place(hoverRing, rows().hoveredRowProperty().get());
    }

    private void place(Frame ring, int row) {
        ring.setVisible(row >= 0 && scroll.isVisible(scroll.place(row)));
        if (ring.isVisible()) {
            Rectangle2D box = boxOf(row);
            ring.place(box.getMinX() - 1, box.getMinY() - 1, box.getWidth() + 2, box.getHeight() + 2);
        }
    }
}

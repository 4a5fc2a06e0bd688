package inkling.app.explore.sprite;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowPane.RowRange;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelSurface;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The whole sprite as a scroll bar: a long thin image with the visible part marked. Click or drag to go to a row. */
public final class SpriteOverview extends Region {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double MIN_MARK = 5;

    private final RowBrowser rows;
    private final PixelSurface surface = new PixelSurface();
    private final Frame visible = new Frame("overview-visible");
    private final Frame selected = new Frame("overview-selected");
    private final ObjectProperty<RowRange> visibleRows = new SimpleObjectProperty<>(RowRange.NONE);
    private final LatestTask<Supplier<OverviewImage>, OverviewImage> painter;

    /**
     * @param travel given the row that the user points at
     */
    public SpriteOverview(RowBrowser rows, Background background, IntConsumer travel) {
        this.rows = rows;
        setId("overview");
        getStyleClass().add("sprite-overview");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(TEXTS.get("overview.accessible"));
        getChildren().setAll(surface, selected, visible);
        painter = background.latest(Supplier::get, this::show, problem -> {
            Arrays.fill(surface.pixels(), 0);
            surface.repaint();
            background.report(problem);
        });
        rows.foundProperty().addListener(observable -> {
            requestLayout();
            redraw();
        });
        rows.selectedRowProperty().addListener(observable -> requestLayout());
        visibleRows.addListener(observable -> requestLayout());
        widthProperty().addListener(observable -> redraw());
        heightProperty().addListener(observable -> redraw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> travel(event, travel));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> travel(event, travel));
    }

    /** The rows that the view beside it shows, marked here. */
    public ObjectProperty<RowRange> visibleRowsProperty() {
        return visibleRows;
    }

    private void travel(MouseEvent event, IntConsumer travel) {
        if (count() > 0) {
            travel.accept(Math.min(count() - 1, OverviewImage.rowAt(event.getY(), getHeight(), count())));
        }
    }

    private int count() {
        FoundRows found = rows.foundProperty().get();
        return found == null ? 0 : found.data().labels().rows();
    }

    private void redraw() {
        FoundRows found = rows.foundProperty().get();
        if (found != null && getWidth() >= 1 && getHeight() >= 1) {
            double ratio = PixelSurface.ratio(this);
            int width = (int) (getWidth() * ratio);
            int height = (int) (getHeight() * ratio);
            painter.submit(() -> OverviewImage.of(found.inSpriteOrder(), width, height));
        }
    }

    private void show(OverviewImage overview) {
        surface.fit(overview.width(), overview.height(), getWidth(), getHeight());
        System.arraycopy(overview.pixels(), 0, surface.pixels(), 0, overview.pixels().length);
        surface.repaint();
    }

    @Override
    protected void layoutChildren() {
        place(visible, visibleRows.get(), 2, MIN_MARK);
        int row = rows.selectedRowProperty().get();
        place(selected, new RowRange(row, row), 0, 1);
    }

    private void place(Frame mark, RowRange range, double margin, double minHeight) {
        mark.setVisible(range.first() >= 0 && count() > 0);
        if (mark.isVisible()) {
            double height = Math.max(minHeight, (range.last() - range.first() + 1.0) / count() * getHeight());
            double y = Math.min(getHeight() - height, (double) range.first() / count() * getHeight());
            mark.place(-margin, snapPositionY(y), getWidth() + 2 * margin, snapSizeY(height));
        }
    }

    /**
     * The whole sprite shrunk to a small image; rows that were not found, or are not read yet, are black.
     *
     * @param pixels opaque ARGB, {@code [height, width]}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only shown
    record OverviewImage(int width, int height, int[] pixels) {
        private static final int MAX_SAMPLES = 12;

        /** Paints it: about 5 ms at the usual size, however many rows there are. */
        static OverviewImage of(FoundRows found, int width, int height) {
            int[] pixels = new int[width * height];
            int total = found.data().labels().rows();
            LinePainter lines = new LinePainter(width, 1, MAX_SAMPLES);
            for (int y = 0; y < height; y++) {
                int from = rowAt(y, height, total);
                int to = Math.max(from + 1, rowAt(y + 1, height, total));
                lines.paint(
                        found.data().images(),
                        found::row,
                        found.placesBefore(from),
                        found.placesBefore(to),
                        pixels,
                        y * width);
            }
            return new OverviewImage(width, height, pixels);
        }

        /** The row of the sprite at a height of the image. */
        static int rowAt(double y, double height, int rows) {
            return (int) Math.max(0, Math.min(rows, Math.floor(y / height * rows)));
        }
    }
}

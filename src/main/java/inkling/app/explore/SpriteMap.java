package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The sprite as the grid's map: the long thin picture, the part that is seen marked. Click or drag to travel. */
final class SpriteMap extends Region {
    private static final double LEAST_MARK = 5;

    private final ExploreViewModel model;
    private final PixelSurface surface = new PixelSurface();
    private final Rectangle seen = new Rectangle();
    private final Rectangle selected = new Rectangle();
    private final IntegerProperty firstRow = new SimpleIntegerProperty(-1);
    private final IntegerProperty lastRow = new SimpleIntegerProperty(-1);
    private final LatestTask<Size, Overview> painter;

    /**
     * @param travel told the row that the user points at
     */
    SpriteMap(ExploreViewModel model, Background background, IntConsumer travel) {
        this.model = model;
        setId("map");
        getStyleClass().add("sprite-map");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText("The whole sprite: click to travel");
        seen.getStyleClass().add("map-seen");
        selected.getStyleClass().add("map-selected");
        for (Rectangle mark : new Rectangle[] {seen, selected}) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        }
        getChildren().setAll(surface, selected, seen);
        painter = background.latest(
                size -> Overview.of(size.showing, size.width, size.height), this::show, background::report);
        model.showing().addListener(observable -> requestLayout());
        model.showing().addListener(observable -> redraw());
        model.selected().addListener(observable -> requestLayout());
        firstRow.addListener(observable -> requestLayout());
        lastRow.addListener(observable -> requestLayout());
        widthProperty().addListener(observable -> redraw());
        heightProperty().addListener(observable -> redraw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> travel(event, travel));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> travel(event, travel));
    }

    /** The first and the last sprite row that are seen elsewhere, to be marked here. */
    IntegerProperty firstRow() {
        return firstRow;
    }

    IntegerProperty lastRow() {
        return lastRow;
    }

    private void travel(MouseEvent event, IntConsumer travel) {
        if (rows() > 0) {
            travel.accept(Math.min(rows() - 1, Overview.rowAt(event.getY(), getHeight(), rows())));
        }
    }

    private int rows() {
        Showing now = model.showing().get();
        return now == null ? 0 : now.data().labels().rows();
    }

    private void redraw() {
        Showing now = model.showing().get();
        if (now != null && getWidth() >= 1 && getHeight() >= 1) {
            double scale = OutputScale.of(this);
            painter.submit(new Size(now, (int) (getWidth() * scale), (int) (getHeight() * scale)));
        }
    }

    private void show(Overview overview) {
        surface.fit(overview.width(), overview.height(), getWidth(), getHeight());
        System.arraycopy(overview.pixels(), 0, surface.pixels(), 0, overview.pixels().length);
        surface.repaint();
    }

    @Override
    protected void layoutChildren() {
        place(seen, firstRow.get(), lastRow.get(), 2, LEAST_MARK);
        place(selected, model.selected().get(), model.selected().get(), 0, 1);
    }

    private void place(Rectangle mark, int first, int last, double over, double least) {
        mark.setVisible(first >= 0 && rows() > 0);
        if (mark.isVisible()) {
            double height = Math.max(least, (last - first + 1.0) / rows() * getHeight());
            double y = Math.min(getHeight() - height, (double) first / rows() * getHeight());
            mark.setX(-over);
            mark.setY(snapPositionY(y));
            mark.setWidth(getWidth() + 2 * over);
            mark.setHeight(snapSizeY(height));
        }
    }

    private record Size(Showing showing, int width, int height) {}
}

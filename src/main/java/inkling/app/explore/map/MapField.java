package inkling.app.explore.map;

import inkling.analysis.map.PlacedPicture;
import inkling.app.shared.DrawingPlace;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.ClassNames;
import inkling.app.shared.points.DrawingMark;
import inkling.app.shared.points.PointLook;
import inkling.app.shared.points.PointPainter;
import inkling.app.shared.points.PointStyle;
import inkling.app.shared.points.Thinning;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The map itself: dots and digits, names, rings, and what mouse and keys do. Points and lengths are in its own logical pixels. */
final class MapField extends Region {
    private static final Texts TEXTS = Texts.of("explore");
    /** How near the pointer must be to a row. */
    private static final double REACH = 12;

    private static final double STAR = 13;

    private final MapViewModel model;
    private final PointStyle style = new PointStyle("map", this::restyle);
    private final PixelSurface surface = new PixelSurface();
    private final PointPainter painter = new PointPainter();
    private final ClassNames names = new ClassNames();
    private final MapRings rings = new MapRings(this);
    private final MapLasso lasso = new MapLasso(this);
    private final DrawingMark mark = new DrawingMark(STAR);
    private final DrawingPlace drawing;
    private final MapCamera camera = new MapCamera();
    private final MapGlide glide = new MapGlide(camera, this::requestLayout);
    private final DoubleProperty legendHeight = new SimpleDoubleProperty();
    private final Runnable whenPainted;
    private @Nullable MapScene scene;
    private @Nullable PointLook look;
    private double ratio = 1;

    /**
     * @param whenPainted called after each frame painted
     */
    MapField(MapViewModel model, Runnable whenPainted) {
        this.model = model;
        this.whenPainted = whenPainted;
        drawing = model.map().drawing();
        setId("map");
        getStyleClass().add("map-field");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(TEXTS.get("map.accessible"));
        names.setManaged(false);
        names.setMouseTransparent(true);
        getChildren().setAll(style, surface, names, mark, rings, lasso);
        drawing.placeProperty().addListener(observable -> showDrawing());
        drawing.rejectedProperty().addListener(observable -> showDrawing());
        drawing.askedProperty().addListener(observable -> requestLayout());
        model.sceneProperty().addListener(observable -> restyle());
        legendHeight.addListener(observable -> requestLayout());
        model.ringedProperty().addListener(observable -> restyle());
        model.rows().picked().pickedProperty().addListener(observable -> restyle());
        model.rows().hoveredRowProperty().addListener(observable -> rings.place());
        model.rows().selectedRowProperty().addListener(observable -> reveal());
        new MapInput(this, model).listen();
    }

    /** Paints again with other colors. */
    private void restyle() {
        look = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!model.shownProperty().get() || getWidth() < 2 || getHeight() < 2) {
            return;
        }
        ratio = PixelSurface.ratio(this);
        int width = (int) Math.floor(getWidth() * ratio);
        int height = (int) Math.floor(getHeight() * ratio);
        surface.fit(width, height, width / ratio, height / ratio);
        MapScene now = model.sceneProperty().get();
        if (now == null) {
            Arrays.fill(surface.pixels(), 0);
        } else {
            boolean isNew = scene == null || scene.positions() != now.positions();
            camera.show(now.index(), isNew, width, height, ratio, legendHeight.get() * ratio);
            if (camera.isFitted()) {
                glide.to(camera.whole());
            }
            revealDrawing();
            paint(now);
        }
        scene = now;
        surface.repaint();
        names.place(now == null ? List.of() : now.names(), camera.get(), ratio);
        showDrawing();
        rings.place();
        describe();
        whenPainted.run();
    }

    private void paint(MapScene now) {
        Thinning thinning = now.thinning();
        if (thinning == null) {
            painter.paint(surface.pixels(), camera.get(), now.index(), look(now), ratio);
        } else {
            Sprite sprite = now.found().data().images();
            painter.paint(surface.pixels(), camera.get(), thinning, now.index(), sprite, look(now), ratio);
            int selected = model.rows().selectedRowProperty().get();
            if (now.found().place(selected) >= 0 && now.index().isPlaced(selected)) {
                painter.paintAlone(surface.pixels(), camera.get(), now.index(), selected, sprite, look(now), ratio);
            }
        }
    }

    private PointLook look(MapScene now) {
        PointLook known = look;
        if (known == null) {
            RowSet picked = model.rows().picked().getPicked();
            known = new PointLook(
                    now.coloring().kinds(), now.coloring().colors(style.isDark()), style.scheme(), picked, rings());
            look = known;
        }
        return known;
    }

    /** The rows that have rings. */
    RowSet rings() {
        MapScene now = model.sceneProperty().get();
        return now == null || !model.ringedProperty().get() ? RowSet.NONE : now.wrong();
    }

    /** Whether the drawing on the pad has a place on the map. */
    boolean showsDrawing() {
        return mark.isVisible();
    }

    private void showDrawing() {
        MapScene now = scene;
        mark.show(drawing, now == null ? null : now.positions(), camera.get(), ratio);
        if (drawing.askedProperty().get()) {
            requestLayout();
        }
    }

    /** Moves the map to the drawing if somebody asked for it and it is out of sight. */
    private void revealDrawing() {
        PlacedPicture place = drawing.placeProperty().get();
        if (place == null || !drawing.askedProperty().get()) {
            return;
        }
        drawing.askedProperty().set(false);
        double x = camera.get().toPixelX(place.x()) / ratio;
        double y = camera.get().toPixelY(place.y()) / ratio;
        if (x < STAR || y < STAR || x > getWidth() - STAR || y > getHeight() - STAR) {
            glideTo(place.x(), place.y());
        }
    }

    private void describe() {
        MapScene now = scene;
        int selected = model.rows().selectedRowProperty().get();
        String words = now == null ? "" : now.found().describe(selected);
        setAccessibleText(words.isEmpty() ? TEXTS.get("map.accessible") : words);
    }

    /** What is shown, and from where; null for nothing. */
    @Nullable
    MapScene scene() {
        return scene;
    }

    MapViewModel model() {
        return model;
    }

    MapCamera camera() {
        return camera;
    }

    MapGlide glide() {
        return glide;
    }

    /** How much of the bottom the legend covers, logical pixels: there is no room there for the whole map. */
    DoubleProperty legendHeightProperty() {
        return legendHeight;
    }

    double ratio() {
        return ratio;
    }

    PointStyle style() {
        return style;
    }

    /** The row at a point, -1 where none is near. */
    int rowAt(double x, double y) {
        MapScene now = scene;
        Camera seen = camera.get();
        return now == null
                ? -1
                : now.index().nearest(seen.toPlaneX(x * ratio), seen.toPlaneY(y * ratio), REACH * ratio / seen.scale());
    }

    /** Where a row is, from the left. */
    double xOf(int row) {
        return scene == null ? 0 : camera.get().toPixelX(scene.positions().x(row)) / ratio;
    }

    /** Where a row is, from the top. */
    double yOf(int row) {
        return scene == null ? 0 : camera.get().toPixelY(scene.positions().y(row)) / ratio;
    }

    /** Whether a row is shown, and has a place. */
    boolean shows(int row) {
        MapScene now = scene;
        return now != null
                && row >= 0
                && now.found().place(row) >= 0
                && now.index().isPlaced(row);
    }

    /** Zooms in by a factor; a point stays where it is. */
    void zoom(double factor, double x, double y) {
        glide.stop();
        camera.zoom(factor, x * ratio, y * ratio);
        requestLayout();
    }

    /** Zooms in by a factor on the selected row, or on the middle if that row is out of sight. */
    void zoom(double factor) {
        int selected = model.rows().selectedRowProperty().get();
        boolean seen = shows(selected) && isVisible(selected);
        zoom(factor, seen ? xOf(selected) : getWidth() / 2, seen ? yOf(selected) : getHeight() / 2);
    }

    void pan(double right, double down) {
        glide.stop();
        camera.pan(right * ratio, down * ratio);
        requestLayout();
    }

    void fit() {
        glide.stop();
        camera.fit();
        requestLayout();
    }

    /** The line that is being drawn around rows. */
    MapLasso lasso() {
        return lasso;
    }

    /** Whether a place of a row is within the field. */
    boolean isVisible(int row) {
        double x = xOf(row);
        double y = yOf(row);
        return x >= 0 && y >= 0 && x <= getWidth() && y <= getHeight();
    }

    /** Moves the map to the selected row if that is out of sight. */
    private void reveal() {
        int selected = model.rows().selectedRowProperty().get();
        MapScene now = scene;
        if (now != null && shows(selected) && !isVisible(selected)) {
            glideTo(now.positions().x(selected), now.positions().y(selected));
        }
        rings.place();
        describe();
        requestLayout();
    }

    private void glideTo(double x, double y) {
        camera.leave();
        glide.to(camera.get().centeredOn(x, y));
    }
}

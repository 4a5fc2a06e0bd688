package inkling.app.explore.map;

import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.PointLook;
import inkling.app.shared.points.PointPainter;
import inkling.data.RowSet;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The whole map, small, while only a part of it is seen: that part is framed; a click or a drag goes there. */
final class MapOverview extends Region {
    static final double WIDTH = 150;
    private static final double HEIGHT = 120;
    private static final double MARGIN = 8;

    private final MapField field;
    private final PixelSurface surface = new PixelSurface();
    private final PointPainter painter = new PointPainter();
    private final Frame visible = new Frame("map-overview-visible");
    private Camera whole = new Camera(0, 0, 1, 1, 1);
    private @Nullable MapScene shown;
    private boolean dark;

    MapOverview(MapField field) {
        this.field = field;
        setId("map-overview");
        getStyleClass().add("map-overview");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().setAll(surface, visible);
        setOnMousePressed(this::travel);
        setOnMouseDragged(this::travel);
    }

    /** Shows what part is seen now. */
    void update() {
        MapScene scene = field.scene();
        setVisible(scene != null && field.camera().isZoomedIn());
        if (scene == null || !isVisible()) {
            return;
        }
        double ratio = field.ratio();
        int width = (int) (WIDTH * ratio);
        int height = (int) (HEIGHT * ratio);
        if (scene != shown || whole.width() != width || dark != field.style().isDark()) {
            dark = field.style().isDark();
            shown = scene;
            whole = scene.index().fitting(width, height, MARGIN * ratio);
            surface.fit(width, height, WIDTH, HEIGHT);
            PointLook look = new PointLook(
                    scene.coloring().kinds(),
                    scene.coloring().colors(dark),
                    field.style().scheme(),
                    RowSet.NONE,
                    RowSet.NONE);
            painter.paint(surface.pixels(), whole, scene.index(), look, ratio);
            surface.repaint();
        }
        Camera seen = field.camera().get();
        double left = clamp(whole.toPixelX(seen.toPlaneX(0)) / ratio, WIDTH);
        double top = clamp(whole.toPixelY(seen.toPlaneY(0)) / ratio, HEIGHT);
        double right = clamp(whole.toPixelX(seen.toPlaneX(seen.width())) / ratio, WIDTH);
        double bottom = clamp(whole.toPixelY(seen.toPlaneY(seen.height())) / ratio, HEIGHT);
        visible.setVisible(true);
        visible.place(left, top, Math.max(4, right - left), Math.max(4, bottom - top));
    }

    private static double clamp(double at, double most) {
        return Math.max(1, Math.min(at, most - 1));
    }

    private void travel(MouseEvent event) {
        double ratio = field.ratio();
        field.glide().stop();
        field.camera().centerOn(whole.toPlaneX(event.getX() * ratio), whole.toPlaneY(event.getY() * ratio));
        field.requestLayout();
        event.consume();
    }
}

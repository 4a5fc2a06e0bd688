package inkling.app.draw.place;

import inkling.analysis.map.MapPositions;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.Session;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.StyleColor;
import inkling.app.shared.points.ClassNames;
import inkling.app.shared.points.DrawingMark;
import inkling.data.DataSet;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The map in small, with the drawing on it; a click or Enter opens the large one. The map is painted once, then only the star moves. */
final class SmallMap extends Region {
    private static final double STAR = 9;
    /** The width of the border around it. */
    private static final double EDGE = 1;

    private final Session session;
    private final PixelSurface surface = new PixelSurface();
    private final ClassNames names = new ClassNames();
    private final DrawingMark mark = new DrawingMark(STAR);
    private final StyleColor ground = new StyleColor("map-ground", this::paint);

    private final LatestResult<PaintedMap.Request, PaintedMap> painting;

    /**
     * @param open opens the large map
     */
    SmallMap(Session session, Background background, Runnable open) {
        this.session = session;
        setId("small-map");
        getStyleClass().add("small-map");
        names.setManaged(false);
        names.setMouseTransparent(true);
        getChildren().setAll(ground, surface, names, mark);
        for (Node part : new Node[] {surface, names, mark}) {
            part.setLayoutX(EDGE);
            part.setLayoutY(EDGE);
        }
        setFocusTraversable(true);
        painting = new LatestResult<>(background, PaintedMap::of);
        painting.property().subscribe(this::show);
        for (Observable change : List.of(
                session.map().positionsProperty(),
                session.dataProperty(),
                visibleProperty(),
                widthProperty(),
                heightProperty())) {
            change.addListener(observable -> paint());
        }
        session.map().drawing().placeProperty().addListener(observable -> move());
        session.map().drawing().rejectedProperty().addListener(observable -> move());
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    private void paint() {
        DataSet data = session.getData();
        MapPositions positions = session.map().positionsProperty().get();
        double ratio = PixelSurface.ratio(this);
        int width = (int) Math.floor((getWidth() - 2 * EDGE) * ratio);
        int height = (int) Math.floor((getHeight() - 2 * EDGE) * ratio);
        if (data == null || positions == null) {
            painting.restart(null);
        } else if (width > 0 && height > 0) {
            boolean dark = ground.isDark();
            painting.follow(new PaintedMap.Request(
                    data,
                    positions,
                    width,
                    height,
                    ratio,
                    dark,
                    painting.property().get()));
        }
    }

    private void show(@Nullable PaintedMap painted) {
        surface.setVisible(painted != null);
        names.setVisible(painted != null);
        if (painted != null) {
            int width = painted.camera().width();
            int height = painted.camera().height();
            surface.fit(width, height, width / painted.ratio(), height / painted.ratio());
            System.arraycopy(painted.pixels(), 0, surface.pixels(), 0, width * height);
            surface.repaint();
            names.place(painted.names(), painted.camera(), painted.ratio());
        }
        move();
    }

    private void move() {
        PaintedMap painted = painting.property().get();
        if (painted == null) {
            mark.setVisible(false);
        } else {
            mark.show(session.map().drawing(), painted.positions(), painted.camera(), painted.ratio());
        }
    }
}

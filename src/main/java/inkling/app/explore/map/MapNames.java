package inkling.app.explore.map;

import inkling.app.shared.points.Camera;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The names of the classes, each at the median of its rows. */
final class MapNames extends Group {
    private static final int LONG = 3;

    private List<MapScene.Name> shown = List.of();

    /** Shows the names of a scene as a camera sees it; none for null. */
    void place(@Nullable MapScene scene, Camera camera, double ratio) {
        List<MapScene.Name> names = scene == null ? List.of() : scene.names();
        if (!names.stream()
                .map(MapScene.Name::text)
                .toList()
                .equals(shown.stream().map(MapScene.Name::text).toList())) {
            getChildren()
                    .setAll(new ArrayList<>(names.stream().map(MapNames::text).toList()));
        }
        shown = names;
        for (int i = 0; i < names.size(); i++) {
            Text text = (Text) getChildren().get(i);
            double width = text.getLayoutBounds().getWidth();
            text.setX(Math.rint(camera.toPixelX(names.get(i).x()) / ratio - width / 2));
            text.setY(Math.rint(camera.toPixelY(names.get(i).y()) / ratio));
            boolean inside = text.getX() > -width
                    && text.getX() < camera.width() / ratio
                    && text.getY() > 0
                    && text.getY() < camera.height() / ratio;
            text.setVisible(inside);
        }
    }

    private static Text text(MapScene.Name name) {
        Text text = new Text(name.text());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("map-name");
        if (name.text().length() > LONG) {
            text.getStyleClass().add("long");
        }
        return text;
    }
}

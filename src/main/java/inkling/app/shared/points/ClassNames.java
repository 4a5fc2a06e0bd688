package inkling.app.shared.points;

import inkling.data.DataSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The names of the classes, each at the median of its rows. */
public final class ClassNames extends Group {
    private static final int LONG = 3;
    /** Rows of a class below which it has no name. */
    private static final int FEWEST_NAMED = 3;

    /** A class's name at the median of its rows, in units of the plane. */
    public record Name(String text, float x, float y) {}

    private List<Name> shown = List.of();

    /** The names of the classes of the rows in an index. Any thread. */
    public static List<Name> of(DataSet data, PointIndex index) {
        int classes = data.classes().count();
        int[] sizes = new int[classes];
        for (int place = 0; place < index.size(); place++) {
            sizes[label(data, index.row(place), classes)]++;
        }
        List<Name> names = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            if (sizes[label] >= FEWEST_NAMED) {
                float[] x = new float[sizes[label]];
                float[] y = new float[sizes[label]];
                int count = 0;
                for (int place = 0; place < index.size(); place++) {
                    if (data.label(index.row(place)) == label && count < x.length) {
                        x[count] = index.x(place);
                        y[count++] = index.y(place);
                    }
                }
                names.add(new Name(data.classes().name(label), median(x), median(y)));
            }
        }
        return List.copyOf(names);
    }

    private static int label(DataSet data, int row, int classes) {
        return Math.max(0, Math.min(data.label(row), classes - 1));
    }

    private static float median(float[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Shows names as a camera sees them. FX thread only. */
    public void place(List<Name> names, Camera camera, double ratio) {
        if (!names.stream()
                .map(Name::text)
                .toList()
                .equals(shown.stream().map(Name::text).toList())) {
            getChildren()
                    .setAll(new ArrayList<>(names.stream().map(ClassNames::text).toList()));
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

    private static Text text(Name name) {
        Text text = new Text(name.text());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("map-name");
        if (name.text().length() > LONG) {
            text.getStyleClass().add("long");
        }
        return text;
    }
}

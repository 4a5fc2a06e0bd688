package inkling.app.shared.points;

import inkling.data.DataSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The names of the classes, each at the median of its rows. */
public final class ClassNames extends Group {
    private static final int LONG = 3;
    /** Rows of a class below which it has no name. */
    private static final int FEWEST_NAMED = 3;

    /** Between two names, logical pixels. */
    private static final double GAP = 2;

    /** How near to their median a row of a class must be, as a part of the map: else its name would stand among other classes. */
    private static final double APART = 0.05;

    /** Names are small where half of the classes have half of their rows within this many logical pixels: large ones would cover them. */
    private static final double NARROW = 13;

    /**
     * A class's name at the median of its rows, in units of the plane.
     *
     * @param radius how far half of its rows are at most from there
     * @param rows how many they are
     */
    public record Name(String text, float x, float y, float radius, int rows) {}

    private List<Name> shown = List.of();
    private boolean narrow;

    /** The names of the classes of the rows in an index. Any thread. */
    public static List<Name> of(DataSet data, PointIndex index) {
        List<Name> names = new ArrayList<>();
        for (int label = 0; label < data.classes().count(); label++) {
            int wanted = label;
            int[] places = IntStream.range(0, index.size())
                    .filter(place -> data.label(index.row(place)) == wanted)
                    .toArray();
            if (places.length >= FEWEST_NAMED) {
                float x = sorted(places, index::x)[places.length / 2];
                float y = sorted(places, index::y)[places.length / 2];
                float[] far = sorted(places, place -> Math.hypot(index.x(place) - x, index.y(place) - y));
                if (far[0] <= APART * index.extent()) {
                    names.add(new Name(data.classes().name(label), x, y, far[places.length / 2], places.length));
                }
            }
        }
        return List.copyOf(names);
    }

    private static float[] sorted(int[] places, IntToDoubleFunction value) {
        float[] values = new float[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble(places[i]);
        }
        Arrays.sort(values);
        return values;
    }

    /** Shows names as a camera sees them; where they would cover each other, that of the largest class. FX thread only. */
    public void place(List<Name> names, Camera camera, double ratio) {
        boolean isSame = names.stream()
                .map(Name::text)
                .toList()
                .equals(shown.stream().map(Name::text).toList());
        boolean isNarrow = !names.isEmpty() && radius(names) * camera.scale() / ratio < NARROW;
        if (!isSame || isNarrow != narrow) {
            narrow = isNarrow;
            getChildren()
                    .setAll(names.stream().map(name -> text(name, isNarrow)).toArray(Text[]::new));
            applyCss(); // their font says how wide they are
        }
        shown = names;
        List<Bounds> taken = new ArrayList<>();
        List<Integer> largestFirst = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -names.get(i).rows()))
                .toList();
        for (int i : largestFirst) {
            Text text = (Text) getChildren().get(i);
            double width = text.getLayoutBounds().getWidth();
            text.setX(Math.rint(camera.toPixelX(names.get(i).x()) / ratio - width / 2));
            text.setY(Math.rint(camera.toPixelY(names.get(i).y()) / ratio));
            boolean inside = text.getX() > -width
                    && text.getX() < camera.width() / ratio
                    && text.getY() > 0
                    && text.getY() < camera.height() / ratio;
            Bounds bounds = text.getLayoutBounds();
            boolean free = inside && taken.stream().noneMatch(bounds::intersects);
            text.setVisible(free);
            if (free) {
                taken.add(new BoundingBox(
                        bounds.getMinX() - GAP, bounds.getMinY(), bounds.getWidth() + 2 * GAP, bounds.getHeight()));
            }
        }
    }

    /** Of a class of middling size. */
    private static float radius(List<Name> names) {
        return names.stream().map(Name::radius).sorted().toList().get(names.size() / 2);
    }

    private static Text text(Name name, boolean narrow) {
        Text text = new Text(name.text());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("map-name");
        if (name.text().length() > LONG) {
            text.getStyleClass().add("long");
        }
        if (narrow) {
            text.getStyleClass().add("narrow");
        }
        return text;
    }
}

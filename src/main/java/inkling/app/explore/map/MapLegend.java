package inkling.app.explore.map;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.points.DrawingMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** What the colors and the rings mean, and what not to read into the map. */
final class MapLegend extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final int MOST_NAMES = 12;
    private static final double DOT = 4.5;
    private static final double BAR = 110;
    /** At its left and at its right. */
    private static final double PADDING = 12;

    private static final double LEAST_ROOM = 200;
    /** Of many classes, only as many are named as leave the legend within this many lines. */
    private static final int LINES = 2;

    private final FlowPane line = new FlowPane(8, 4);
    private final Node note = Explained.label(TEXTS.get("map.note"), TEXTS.get("map.note.tip"), "small", "muted");
    private final MapField field;
    private @Nullable Coloring shown;
    private boolean ringed;
    private boolean starred;
    private boolean dark;
    private double filledRoom;

    MapLegend(MapField field) {
        this.field = field;
        setId("map-legend");
        getStyleClass().add("map-box");
        getChildren().setAll(line);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.widthProperty().addListener(observable -> requestLayout());
    }

    /** Shows what the colors mean now. */
    void update() {
        MapScene scene = field.scene();
        Coloring coloring = scene == null ? null : scene.coloring();
        boolean rings = scene != null
                && !field.rings().isEmpty()
                && !scene.coloring().by().equals(ColorBy.OUTCOME);
        boolean star = scene != null && field.showsDrawing();
        setVisible(coloring != null);
        if (coloring == null) {
            return;
        }
        boolean same = coloring.meansTheSameAs(shown)
                && rings == ringed
                && star == starred
                && field.style().isDark() == dark;
        if (!same || (coloring.names().size() > MOST_NAMES && room() != filledRoom)) {
            fill(coloring, rings, star);
        }
    }

    private void fill(Coloring coloring, boolean rings, boolean star) {
        shown = coloring;
        ringed = rings;
        starred = star;
        dark = field.style().isDark();
        filledRoom = room();
        List<Node> others = others(rings, star);
        int names = coloring.names().size();
        if (!show(entries(coloring, names), others) && coloring.isCategory() && names > MOST_NAMES) {
            int fitting = 0;
            for (int more = Integer.highestOneBit(names); more > 0; more /= 2) {
                boolean fits = fitting + more < names && show(entries(coloring, fitting + more), others);
                fitting += fits ? more : 0;
            }
            show(entries(coloring, fitting), others);
        }
    }

    /** Shows entries, and returns whether they fit into {@value #LINES} lines. */
    private boolean show(List<? extends Node> entries, List<Node> others) {
        line.getChildren().setAll(entries);
        line.getChildren().addAll(others);
        applyCss(); // what is added during layout would be one frame without text
        return wrap().lines <= LINES;
    }

    /** What follows the colors: the ring, the star, and the note. */
    private List<Node> others(boolean rings, boolean star) {
        List<Node> others = new ArrayList<>();
        if (rings) {
            Circle ring = new Circle(DOT, Color.TRANSPARENT);
            ring.setStroke(paint(field.style().scheme().ring()));
            ring.setStrokeWidth(1.5);
            others.add(entry(ring, TEXTS.get("map.wrong")));
        }
        if (star) {
            Polygon sample = new Polygon();
            sample.getPoints().setAll(DrawingMark.corners(1.5 * DOT));
            sample.getStyleClass().add("drawing-sample");
            others.add(entry(sample, TEXTS.get("map.drawing")));
        }
        others.add(note);
        return others;
    }

    /** What the colors mean; of many classes, only the first {@code named} are named. */
    private List<? extends Node> entries(Coloring coloring, int named) {
        int[] colors = coloring.colors(dark);
        List<String> names = coloring.names();
        if (!coloring.isCategory()) {
            return List.of(scale(coloring, colors));
        }
        return names.size() > MOST_NAMES
                ? many(names, colors, named)
                : IntStream.range(0, names.size())
                        .mapToObj(i -> entry(new Circle(DOT, paint(colors[i])), names.get(i)))
                        .toList();
    }

    /** As wide as its widest line: each has as many entries as there is room for beside the overview. */
    @Override
    protected double computePrefWidth(double height) {
        line.setPrefWrapLength(wrap().width);
        return super.computePrefWidth(height);
    }

    /**
     * The entries in lines.
     *
     * @param width of the widest line
     */
    private record Wrapped(double width, int lines) {}

    private Wrapped wrap() {
        double most = room();
        double widest = 0;
        double width = 0;
        int lines = 1;
        for (Node entry : line.getChildren()) {
            double own = line.snapSizeX(entry.prefWidth(-1));
            boolean fits = width == 0 || width + line.getHgap() + own <= most;
            lines += fits ? 0 : 1;
            width = fits && width > 0 ? width + line.getHgap() + own : own;
            widest = Math.max(widest, width);
        }
        return new Wrapped(widest, lines);
    }

    private double room() {
        return Math.max(LEAST_ROOM, field.getWidth() - MapOverview.WIDTH - 3 * MapPane.EDGE - 2 * PADDING);
    }

    /** The first {@code named} classes, those of one color together, and how many more there are. */
    private static List<Node> many(List<String> names, int[] colors, int named) {
        Map<Integer, String> namesOfColor = new LinkedHashMap<>();
        for (int i = 0; i < named; i++) {
            namesOfColor.merge(colors[i], names.get(i), (before, name) -> before + ", " + name);
        }
        List<Node> entries = new ArrayList<>();
        namesOfColor.forEach((color, together) -> entries.add(entry(new Circle(DOT, paint(color)), together)));
        if (named < names.size()) {
            entries.add(Labels.uncut(Labels.styled(TEXTS.get("map.more", names.size() - named), "small", "muted")));
        }
        return entries;
    }

    private static HBox entry(Shape sample, String name) {
        return Boxes.row("map-legend-entry", sample, Labels.uncut(Labels.styled(name, "small")));
    }

    private static HBox scale(Coloring coloring, int[] colors) {
        int steps = colors.length - 1; // the last color is that of unknown values
        Stop[] stops = IntStream.range(0, steps)
                .mapToObj(i -> new Stop(i / (steps - 1.0), paint(colors[i])))
                .toArray(Stop[]::new);
        Rectangle bar = new Rectangle(BAR, 2 * DOT, new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
        bar.setArcWidth(DOT);
        bar.setArcHeight(DOT);
        Region low = Labels.uncut(Labels.styled(coloring.lowText(), "small", "figure"));
        Region high = Labels.uncut(Labels.styled(coloring.highText(), "small", "figure"));
        return Boxes.row("map-legend-line", low, bar, high);
    }

    private static Color paint(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}

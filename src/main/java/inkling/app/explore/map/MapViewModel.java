package inkling.app.explore.map;

import inkling.analysis.map.MapPositions;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.MapState;
import inkling.app.shared.points.Camera;
import inkling.data.RowSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the map shows and does: the rows found at their places, what the colors mean, and what is selected. */
final class MapViewModel {
    private static final int FIRST_NEIGHBORS = 8;

    private final RowBrowser rows;
    private final MapState map;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<ColorBy> colorBy = new SimpleObjectProperty<>(ColorBy.LABEL);
    private final BooleanProperty ringed = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable MapScene> scene = new ReadOnlyObjectWrapper<>();
    private final LatestTask<MapScene.Request, MapScene> making;
    /** How many neighbors of the selected row are picked by the keyboard; 0 for none. */
    private int grown;

    private int grownFrom = -1;

    MapViewModel(RowBrowser rows, MapState map, Background background) {
        this.rows = rows;
        this.map = map;
        making = background.latest(MapScene::of, this::take, background::report);
        shown.addListener((property, before, now) -> {
            map.want(this, now);
            map.drawing().want(this, now);
            arrange();
        });
        map.positionsProperty().addListener(observable -> arrange());
        rows.foundProperty().addListener(observable -> arrange());
        map.placedProperty().addListener(observable -> arrange());
        map.trustProperty().addListener(observable -> arrange());
        colorBy.addListener((property, before, by) -> {
            map.trustWantedProperty().set(by.equals(ColorBy.TRUST));
            arrange();
        });
    }

    // Properties

    /** Whether the map is on the screen: while it is not, it is not kept up to date. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** What the colors mean. */
    ObjectProperty<ColorBy> colorByProperty() {
        return colorBy;
    }

    /** Whether wrong predictions have rings. */
    BooleanProperty ringedProperty() {
        return ringed;
    }

    /** What is shown; null for nothing. */
    ReadOnlyObjectProperty<@Nullable MapScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    MapState map() {
        return map;
    }

    RowBrowser rows() {
        return rows;
    }

    /** Whether the map is being made. */
    BooleanBinding formingProperty() {
        return map.progressProperty().lessThan(1);
    }

    /** What is being done, or how the map was made. */
    StringBinding statusProperty() {
        return Bindings.createStringBinding(
                () -> shown.get() ? map.summaryProperty().get() : "", shown, map.summaryProperty());
    }

    /** All that the colors can mean just now. */
    List<ColorBy> colorings() {
        FoundRows found = rows.foundProperty().get();
        return found == null ? List.of() : ColorBy.all(found.facts());
    }

    // Commands

    /** Stops the making; what there is of the map stays. */
    void stop() {
        if (colorBy.get().equals(ColorBy.TRUST) && map.trustProperty().get() == null) {
            colorBy.set(ColorBy.LABEL); // it is not measured then
        }
        map.stoppedProperty().set(true);
    }

    /** Makes the map after all. */
    void goOn() {
        map.stoppedProperty().set(false);
    }

    /** Picks the rows that a lasso went around. */
    void pick(RowSet within, boolean more) {
        if (within.isEmpty() && !more) {
            rows.picked().clear();
            return;
        }
        rows.picked().beginBand(more);
        rows.picked().touch(within);
        int selected = rows.selectedRowProperty().get();
        if (!rows.picked().getPicked().has(selected)) {
            within.stream().findFirst().ifPresent(rows::select);
        }
    }

    /** Selects the row nearest in a direction among those shown as digits; without a selection, the one nearest to the middle. */
    void move(int right, int down, Camera camera, double ratio) {
        MapScene now = scene.get();
        if (now == null || now.index().size() == 0) {
            return;
        }
        int selected = rows.selectedRowProperty().get();
        boolean known =
                selected >= 0 && now.found().place(selected) >= 0 && now.index().isPlaced(selected);
        int next = known
                ? now.index()
                        .next(
                                now.positions().x(selected),
                                now.positions().y(selected),
                                right,
                                down,
                                place -> now.isDigit(place, camera, ratio))
                : now.index().nearest(camera.x(), camera.y(), 2 * now.index().extent());
        if (next >= 0) {
            rows.picked().only(next);
        }
    }

    /** Picks more of the rows nearest to the selected one on the map, or fewer. */
    void grow(boolean more) {
        MapScene now = scene.get();
        int selected = rows.selectedRowProperty().get();
        if (now == null || selected < 0 || !now.index().isPlaced(selected)) {
            return;
        }
        if (grownFrom != selected || rows.picked().getPicked().isEmpty()) {
            grown = 0;
            grownFrom = selected;
        }
        grown = more ? Math.max(FIRST_NEIGHBORS, grown * 3 / 2) : grown * 2 / 3;
        if (grown < FIRST_NEIGHBORS) {
            grown = 0;
            rows.picked().clear();
            return;
        }
        rows.picked().beginBand(false);
        rows.picked().touch(RowSet.of(nearest(now, selected, grown)).with(RowSet.of(selected)));
    }

    /** The rows nearest to one on the map, itself among them. */
    private static int[] nearest(MapScene scene, int row, int count) {
        float x = scene.positions().x(row);
        float y = scene.positions().y(row);
        double reach = scene.index().spacing() * Math.sqrt(count);
        int[] places = {};
        while (places.length < Math.min(count, scene.index().size())) {
            double wanted = reach;
            places = IntStream.range(0, scene.index().size())
                    .filter(place -> distance(scene, place, x, y) <= wanted)
                    .toArray();
            reach *= 2;
        }
        return IntStream.of(places)
                .boxed()
                .sorted((a, b) -> Double.compare(distance(scene, a, x, y), distance(scene, b, x, y)))
                .limit(count)
                .mapToInt(place -> scene.index().row(place))
                .toArray();
    }

    private static double distance(MapScene scene, int place, float x, float y) {
        return Math.hypot(scene.index().x(place) - x, scene.index().y(place) - y);
    }

    private void arrange() {
        FoundRows found = rows.foundProperty().get();
        MapPositions positions = map.positionsProperty().get();
        if (!shown.get()) {
            return;
        }
        if (found == null || positions == null) {
            scene.set(null);
            return;
        }
        ColorBy by = colorBy.get();
        if (by.measure() != null && !found.facts().has(Objects.requireNonNull(by.measure()))) {
            by = ColorBy.LABEL;
        }
        if (by.equals(ColorBy.TRUST) && map.trustProperty().get() == null) {
            by = ColorBy.LABEL; // until it is measured
        }
        making.submit(new MapScene.Request(
                positions,
                !map.placedProperty().get(),
                found,
                by,
                map.trustProperty().get(),
                scene.get()));
    }

    private void take(MapScene made) {
        MapPositions now = map.positionsProperty().get();
        if (now != null && now.rows() == made.positions().rows()) {
            scene.set(made); // newer positions of the same map may be on their way
        }
    }
}

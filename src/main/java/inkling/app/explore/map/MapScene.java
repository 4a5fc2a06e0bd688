package inkling.app.explore.map;

import inkling.analysis.Predictions;
import inkling.analysis.map.MapPositions;
import inkling.app.explore.find.FoundRows;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.PointIndex;
import inkling.app.shared.points.Thinning;
import inkling.data.DataSet;
import inkling.data.RowSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the map shows, ready to be painted: made in the background. Immutable; any thread. */
final class MapScene {
    /** Rows of a class below which it has no name on the map. */
    private static final int FEWEST_NAMED = 3;

    /**
     * What is to be shown, and how.
     *
     * @param forming whether other positions will follow soon: then no time is spent on digits
     * @param trust how far each row's place can be trusted; null if that is not known
     * @param before what was shown before
     */
    record Request(
            MapPositions positions,
            boolean forming,
            FoundRows found,
            ColorBy by,
            @Nullable IntToDoubleFunction trust,
            @Nullable MapScene before) {}

    /** A class's name at the median of its rows. */
    record Name(String text, float x, float y) {}

    private final Request request;
    private final int[] rows;
    private final PointIndex index;
    private final @Nullable Thinning thinning;
    private final Coloring coloring;
    private final RowSet wrong;
    private final List<Name> names;

    private MapScene(Request request, int[] rows, PointIndex index, @Nullable Thinning thinning) {
        this.request = new Request(request.positions, request.forming, request.found, request.by, request.trust, null);
        this.rows = rows;
        this.index = index;
        this.thinning = thinning;
        coloring = Coloring.of(request.found.facts(), request.by, request.trust);
        wrong = wrong(request.found, rows);
        names = names(request.found.data(), index);
    }

    /** Makes it; of what was shown before, takes what is the same. */
    static MapScene of(Request request) {
        int[] rows = request.found.rows();
        MapScene before = request.before;
        if (before != null && before.request.positions == request.positions && Arrays.equals(before.rows, rows)) {
            Thinning known = before.thinning;
            return new MapScene(
                    request,
                    rows,
                    before.index,
                    known == null && !request.forming ? new Thinning(before.index) : known);
        }
        PointIndex index = new PointIndex(request.positions, rows);
        return new MapScene(request, rows, index, request.forming ? null : new Thinning(index));
    }

    private static RowSet wrong(FoundRows found, int[] rows) {
        Predictions predictions = found.facts().predictions();
        return predictions == null
                ? RowSet.NONE
                : RowSet.of(IntStream.of(rows)
                        .filter(row -> row < predictions.rows()
                                && predictions.predicted(row) != found.data().label(row))
                        .toArray());
    }

    private static List<Name> names(DataSet data, PointIndex index) {
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

    MapPositions positions() {
        return request.positions;
    }

    FoundRows found() {
        return request.found;
    }

    PointIndex index() {
        return index;
    }

    /** Which rows are shown as digits; null for none. */
    @Nullable
    Thinning thinning() {
        return thinning;
    }

    /** Whether a row is shown as a digit, or none is. */
    boolean isDigit(int place, Camera camera, double ratio) {
        return thinning == null || thinning.isDigit(place, camera, ratio);
    }

    Coloring coloring() {
        return coloring;
    }

    /** The rows shown that the model predicts wrong. */
    RowSet wrong() {
        return wrong;
    }

    List<Name> names() {
        return names;
    }
}

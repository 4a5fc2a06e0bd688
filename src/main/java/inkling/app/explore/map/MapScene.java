package inkling.app.explore.map;

import inkling.analysis.Predictions;
import inkling.analysis.map.MapPositions;
import inkling.app.explore.find.FoundRows;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.ClassNames;
import inkling.app.shared.points.PointIndex;
import inkling.app.shared.points.Thinning;
import inkling.data.RowSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the map shows, ready to be painted: made in the background. Immutable; any thread. */
final class MapScene {
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

    private final Request request;
    private final int[] rows;
    private final PointIndex index;
    private final @Nullable Thinning thinning;
    private final Coloring coloring;
    private final RowSet wrong;
    private final List<ClassNames.Name> names;

    private MapScene(Request request, int[] rows, PointIndex index, @Nullable Thinning thinning) {
        this.request = new Request(request.positions, request.forming, request.found, request.by, request.trust, null);
        this.rows = rows;
        this.index = index;
        this.thinning = thinning;
        coloring = Coloring.of(request.found.facts(), request.by, request.trust);
        wrong = wrong(request.found, rows);
        names = ClassNames.of(request.found.data(), index);
    }

    /** Makes it; of what was shown before, takes what is the same. */
    static MapScene of(Request request) {
        int[] rows = request.found.rows();
        MapScene before = request.before;
        MapScene same =
                before != null && before.request.positions == request.positions && Arrays.equals(before.rows, rows)
                        ? before
                        : null;
        PointIndex index = same == null ? new PointIndex(request.positions, rows) : same.index;
        Thinning known = same == null ? null : same.thinning;
        return new MapScene(request, rows, index, known != null || request.forming ? known : new Thinning(index));
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

    List<ClassNames.Name> names() {
        return names;
    }
}

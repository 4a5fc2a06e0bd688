package inkling.app.draw.place;

import inkling.analysis.map.MapPositions;
import inkling.app.shared.points.Camera;
import inkling.app.shared.points.ClassNames;
import inkling.app.shared.points.Palette;
import inkling.app.shared.points.PointIndex;
import inkling.app.shared.points.PointLook;
import inkling.app.shared.points.PointPainter;
import inkling.data.DataSet;
import inkling.data.RowSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole map, small, its rows colored by their labels: painted in the background. Any thread.
 *
 * @param index of the rows at the positions
 * @param ratio device pixels per logical pixel
 * @param pixels premultiplied ARGB, {@code [height, width]}; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only painted
record PaintedMap(
        MapPositions positions,
        PointIndex index,
        List<ClassNames.Name> names,
        Camera camera,
        double ratio,
        int[] pixels) {
    private static final double MARGIN = 14;
    /** A row without a label has this kind. */
    private static final int UNKNOWN = 120;

    private static final int UNKNOWN_LIGHT = 0xFFD0D7DE;
    private static final int UNKNOWN_DARK = 0xFF3D444D;

    /**
     * What is to be painted, and how.
     *
     * @param width device pixels
     * @param height device pixels
     * @param ratio device pixels per logical pixel
     * @param before what was painted before
     */
    record Request(
            DataSet data,
            MapPositions positions,
            int width,
            int height,
            double ratio,
            boolean dark,
            @Nullable PaintedMap before) {}

    /** Paints it; of what was painted before, takes what is the same. */
    static PaintedMap of(Request request) {
        PaintedMap before = request.before;
        if (before != null && before.positions == request.positions) {
            return of(request, before.index, before.names);
        }
        int rows = Math.min(request.data.rows(), request.positions.rows());
        PointIndex index =
                new PointIndex(request.positions, IntStream.range(0, rows).toArray());
        return of(request, index, ClassNames.of(request.data, index));
    }

    private static PaintedMap of(Request request, PointIndex index, List<ClassNames.Name> names) {
        Camera camera = index.fitting(request.width, request.height, MARGIN * request.ratio);
        int[] pixels = new int[request.width * request.height];
        new PointPainter().paint(pixels, camera, index, look(request), request.ratio);
        return new PaintedMap(request.positions, index, names, camera, request.ratio, pixels);
    }

    private static PointLook look(Request request) {
        byte[] kinds = new byte[request.positions.rows()];
        for (int row = 0; row < kinds.length; row++) {
            int label = row < request.data.rows() ? request.data.label(row) : -1;
            kinds[row] = (byte) (label < 0 ? UNKNOWN : label % UNKNOWN);
        }
        int[] colors = Palette.colors(UNKNOWN + 1, request.dark);
        colors[UNKNOWN] = request.dark ? UNKNOWN_DARK : UNKNOWN_LIGHT;
        // nothing is pale or ringed here
        return new PointLook(kinds, colors, new PointLook.Scheme(0, 0, 0), RowSet.NONE, RowSet.NONE);
    }
}

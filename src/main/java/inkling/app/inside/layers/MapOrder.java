package inkling.app.inside.layers;

import java.util.Comparator;
import java.util.stream.IntStream;

/** In which order the maps of a stage are shown. */
final class MapOrder {
    private MapOrder() {}

    /** As they are numbered. */
    static int[] byNumber(int maps) {
        return IntStream.range(0, maps).toArray();
    }

    /**
     * The most active first: by the sum of the absolute values.
     *
     * @param values {@code [pixels, maps]}
     */
    static int[] byActivity(float[] values, int maps) {
        double[] sums = new double[maps];
        for (int i = 0; i < values.length; i++) {
            sums[i % maps] += Math.abs(values[i]);
        }
        return IntStream.range(0, maps)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer map) -> -sums[map]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

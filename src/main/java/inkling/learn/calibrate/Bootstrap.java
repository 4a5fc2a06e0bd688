package inkling.learn.calibrate;

import inkling.learn.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by resampling groups with replacement (the cluster bootstrap; B. Efron, R. Tibshirani, "An introduction to the
 * bootstrap", 1993): how much a figure would change with other groups, such as other writers, whose drawings are alike.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 1;

    private Bootstrap() {}

    /**
     * The 95% interval, from the 2.5th to the 97.5th percentile of the resamples; always the same for the same input.
     *
     * @param groups the rows of each group, at least one group
     * @param figure computes a figure 0..1 from some rows, with repetitions
     */
    public static Interval interval(List<int[]> groups, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] rows = random.ints(groups.size(), 0, groups.size())
                    .mapToObj(groups::get)
                    .flatMapToInt(Arrays::stream)
                    .toArray();
            figures[i] = figure.applyAsDouble(rows);
        }
        Arrays.sort(figures);
        int tail = RESAMPLES / 40;
        return new Interval(figures[tail], figures[RESAMPLES - 1 - tail]);
    }
}

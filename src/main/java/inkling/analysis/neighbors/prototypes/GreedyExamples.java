package inkling.analysis.neighbors.prototypes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses prototypes and criticisms among points, one after the other (Kim, Khanna and Koyejo, "Examples are not enough, learn to
 * criticize!", NIPS 2016). Prototypes are distributed as much like all points as possible: each brings the squared maximum mean
 * discrepancy down furthest. Criticisms are where that fails: each adds most to the absolute value of the witness function and to the
 * logarithm of the determinant of the criticisms' kernel matrix, so that they are unlike each other.
 */
final class GreedyExamples {
    /** A point this near to the span of others adds nothing, and its logarithm would be a rounding error. */
    private static final double LEAST_NEW = 1e-9;

    private final RbfKernel kernel;
    private final double[] means;
    private final List<Integer> prototypes = new ArrayList<>();
    private final List<Integer> criticisms = new ArrayList<>();
    private final Set<Integer> chosen = new HashSet<>();
    /** How similar each point is to all prototypes together. */
    private final double[] toPrototypes;

    GreedyExamples(RbfKernel kernel, int prototypes, int criticisms) {
        this.kernel = kernel;
        means = kernel.means();
        toPrototypes = new double[kernel.count()];
        choosePrototypes(Math.min(prototypes, kernel.count()));
        chooseCriticisms(Math.min(criticisms, kernel.count() - this.prototypes.size()));
    }

    /** The points chosen as prototypes, the best first. */
    List<Integer> prototypes() {
        return List.copyOf(prototypes);
    }

    /** The points chosen as criticisms, the first one first. */
    List<Integer> criticisms() {
        return List.copyOf(criticisms);
    }

    private void choosePrototypes(int wanted) {
        double meansOfChosen = 0;
        double betweenChosen = 0;
        while (prototypes.size() < wanted) {
            double size = prototypes.size() + 1.0;
            double mean = meansOfChosen;
            double between = betweenChosen;
            int best = best(point ->
                    2 / size * (mean + means[point]) - (between + 2 * toPrototypes[point] + 1) / (size * size));
            meansOfChosen += means[best];
            betweenChosen += 2 * toPrototypes[best] + 1;
            add(prototypes, best);
            double[] similar = kernel.row(best);
            for (int point = 0; point < similar.length; point++) {
                toPrototypes[point] += similar[point];
            }
        }
    }

    private void chooseCriticisms(int wanted) {
        int count = kernel.count();
        // of each point, its row of the Cholesky factor of the criticisms' kernel matrix, if it were the next one
        List<double[]> factor = new ArrayList<>();
        double[] rest = new double[count];
        Arrays.fill(rest, 1);
        while (criticisms.size() < wanted) {
            int best = best(point -> Math.abs(means[point] - toPrototypes[point] / prototypes.size())
                    + Math.log(Math.max(rest[point], LEAST_NEW)));
            add(criticisms, best);
            double[] column = kernel.row(best);
            double length = Math.sqrt(Math.max(rest[best], LEAST_NEW));
            for (int point = 0; point < count; point++) {
                for (double[] before : factor) {
                    column[point] -= before[best] * before[point];
                }
                column[point] /= length;
            }
            factor.add(column);
            for (int point = 0; point < count; point++) {
                rest[point] -= column[point] * column[point];
            }
        }
    }

    private void add(List<Integer> to, int point) {
        to.add(point);
        chosen.add(point);
    }

    /** The point not yet chosen with the largest value; of equal ones the first. */
    private int best(IntToDoubleFunction value) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < kernel.count(); point++) {
            if (!chosen.contains(point)) {
                double here = value.applyAsDouble(point);
                if (best < 0 || here > most) {
                    best = point;
                    most = here;
                }
            }
        }
        return best;
    }
}

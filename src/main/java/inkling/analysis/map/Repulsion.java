package inkling.analysis.map;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Further pairs, which repel each other: each member and those that follow it at some random distances in the order of all members,
 * cyclically. That order is random itself, so these are random pairs; and they need no memory and are read one after another, since
 * partners lie side by side as the members do.
 *
 * <p>A pair at distance d counts {@code 1 / (1 + D)} in the loss, with {@code D = 1 + d²}. The paper draws pairs for each row and
 * leaves out near ones; here a near pair may be among them by chance.
 */
final class Repulsion {
    /** Partners of a member, if there are enough others: 20 pairs per member. */
    static final int PARTNERS = 40;

    private final int members;
    private final int[] steps;

    Repulsion(int members, SplittableRandom random) {
        this.members = members;
        steps = members <= PARTNERS
                ? IntStream.range(1, members).toArray()
                : random.ints(1, (members + 1) / 2)
                        .distinct()
                        .limit(PARTNERS / 2)
                        .flatMap(step -> IntStream.of(step, members - step))
                        .toArray();
    }

    /** How far after each member its partners are, in the order of members. */
    int[] steps() {
        return steps.clone();
    }

    /**
     * Adds the gradient of {@code weight} times the loss with respect to the positions of members {@code from} to below {@code to}.
     *
     * @param gradientX that of member {@code from} comes first
     */
    void addGradient(float[] x, float[] y, float weight, int from, int to, float[] gradientX, float[] gradientY) {
        for (int step : steps) {
            int unbroken = Math.max(from, Math.min(to, members - step));
            add(x, y, weight, from, from + step, unbroken - from, gradientX, gradientY, 0);
            add(
                    x,
                    y,
                    weight,
                    unbroken,
                    unbroken + step - members,
                    to - unbroken,
                    gradientX,
                    gradientY,
                    unbroken - from);
        }
    }

    private static void add(
            float[] x, float[] y, float weight, int own, int other, int count, float[] gx, float[] gy, int at) {
        float scale = 2 * weight;
        for (int i = 0; i < count; i++) {
            float dx = x[own + i] - x[other + i];
            float dy = y[own + i] - y[other + i];
            float sum = 2 + dx * dx + dy * dy;
            float force = scale / (sum * sum);
            gx[at + i] -= force * dx;
            gy[at + i] -= force * dy;
        }
    }
}

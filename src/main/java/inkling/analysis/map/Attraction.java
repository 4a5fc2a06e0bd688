package inkling.analysis.map;

import java.util.Arrays;

/**
 * Pairs that attract each other, stored under both of their members: so each member adds up its own force, always in the same order,
 * whatever thread it is on.
 *
 * <p>A pair at distance d counts {@code D / (reach + D)} in the loss, with {@code D = 1 + d²}.
 */
final class Attraction {
    private final float reach;

    /** Where the partners of each member begin in {@code partners}; the last entry is where they end. */
    private final int[] starts;

    private final int[] partners;

    /**
     * @param pairs {@code [rows, count]}: the partners that were chosen for each row
     * @param places the member that stands for each row
     * @param reach the squared distance from which on the attraction fades
     */
    Attraction(int[] pairs, int[] places, float reach) {
        this.reach = reach;
        int rows = places.length;
        int count = pairs.length / rows;
        starts = new int[rows + 1];
        for (int i = 0; i < pairs.length; i++) {
            starts[places[i / count] + 1]++;
            starts[places[pairs[i]] + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        partners = new int[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int one = places[i / count];
            int other = places[pairs[i]];
            partners[next[one]++] = other;
            partners[next[other]++] = one;
        }
    }

    /** The partners of a member. */
    int[] partners(int member) {
        return Arrays.copyOfRange(partners, starts[member], starts[member + 1]);
    }

    /**
     * Adds the gradient of {@code weight} times the loss with respect to the positions of members {@code from} to below {@code to}.
     *
     * @param gradientX that of member {@code from} comes first
     */
    void addGradient(float[] x, float[] y, float weight, int from, int to, float[] gradientX, float[] gradientY) {
        float scale = 2 * reach * weight;
        float base = reach + 1;
        int pair = starts[from];
        for (int member = from; member < to; member++) {
            float ownX = x[member];
            float ownY = y[member];
            float sumX = 0;
            float sumY = 0;
            for (int end = starts[member + 1]; pair < end; pair++) {
                int partner = partners[pair];
                float dx = ownX - x[partner];
                float dy = ownY - y[partner];
                float sum = base + dx * dx + dy * dy;
                float force = scale / (sum * sum);
                sumX += force * dx;
                sumY += force * dy;
            }
            gradientX[member - from] += sumX;
            gradientY[member - from] += sumY;
        }
    }
}

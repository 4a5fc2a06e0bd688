package inkling.analysis.map;

/**
 * How much each kind of pairs counts in an iteration of the layout: PaCMAP's three phases, after Y. Wang, H. Huang, C. Rudin and Y.
 * Shaposhnik, "Understanding how dimension reduction tools work", JMLR 22 (2021).
 */
record PairWeights(float near, float midNear, float further) {
    /** Iterations of a layout from scratch. */
    static final int ITERATIONS = 450;

    /** The first phase brings the large shapes into place, the second the details near each other, the third refines them. */
    private static final int PHASE = 100;

    /** The iteration at which a layout begins that starts from another. */
    static final int FIRST_AGAIN = 390;

    private static final float MID_NEAR_AT_FIRST = 1000;
    private static final float MID_NEAR = 3;

    /** The weights of an iteration of a layout from scratch, from 0. */
    static PairWeights of(int iteration) {
        if (iteration < PHASE) {
            float passed = iteration / (float) PHASE;
            return new PairWeights(2, (1 - passed) * MID_NEAR_AT_FIRST + passed * MID_NEAR, 1);
        }
        return iteration < 2 * PHASE ? new PairWeights(3, MID_NEAR, 1) : new PairWeights(1, 0, 1);
    }
}

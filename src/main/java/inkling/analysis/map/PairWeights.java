package inkling.analysis.map;

/**
 * How much each kind of pair counts in an iteration of the layout: PaCMAP's three phases, the last one with weaker near pairs, after
 * Y. Wang, H. Huang, C. Rudin and Y. Shaposhnik, "Understanding how dimension reduction tools work", JMLR 22 (2021).
 */
record PairWeights(float near, float midNear, float further) {
    /** Iterations of a layout. */
    static final int ITERATIONS = 450;

    /** The first phase brings the large shapes into place, the second the details near each other, the third refines them. */
    private static final int PHASE = 100;

    private static final float MID_NEAR_AT_FIRST = 1000;
    private static final float MID_NEAR = 3;

    /**
     * The weight of near pairs in the last phase. It is 1 in the paper; with half of that, rows move apart that lie close only because a
     * third row attracts both. That raises the trustworthiness of the map by pixels from 0.959 to 0.961, and of that by the shipped model
     * from 0.982 to 0.983. Lower weights tear whole groups apart.
     */
    private static final float NEAR_AT_LAST = 0.5f;

    /** The weights of an iteration, from 0. */
    static PairWeights of(int iteration) {
        if (iteration < PHASE) {
            float passed = iteration / (float) PHASE;
            return new PairWeights(2, (1 - passed) * MID_NEAR_AT_FIRST + passed * MID_NEAR, 1);
        }
        return iteration < 2 * PHASE ? new PairWeights(3, MID_NEAR, 1) : new PairWeights(NEAR_AT_LAST, 0, 1);
    }
}

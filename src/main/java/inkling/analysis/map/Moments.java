package inkling.analysis.map;

/** The optimizer of one coordinate of all members: Adam, after D. Kingma and J. Ba (2015), with the constants of PaCMAP. */
final class Moments {
    private static final float FIRST_DECAY = 0.9f;
    private static final float SECOND_DECAY = 0.999f;
    private static final float EPSILON = 1e-7f;

    private final float[] first;
    private final float[] second;

    Moments(int members) {
        first = new float[members];
        second = new float[members];
    }

    /** The length of a step in an iteration, from 0, that makes up for the moments being 0 at first. */
    static float rate(float learningRate, int iteration) {
        return (float) (learningRate
                * Math.sqrt(1 - Math.pow(SECOND_DECAY, iteration + 1))
                / (1 - Math.pow(FIRST_DECAY, iteration + 1)));
    }

    /**
     * Moves members {@code from} to below {@code to}.
     *
     * @param gradient that of member {@code from} comes first
     * @param now where they are
     * @param next where they go
     */
    void step(float[] gradient, float rate, int from, int to, float[] now, float[] next) {
        for (int i = from; i < to; i++) {
            float g = gradient[i - from];
            float m = first[i] + (1 - FIRST_DECAY) * (g - first[i]);
            float v = second[i] + (1 - SECOND_DECAY) * (g * g - second[i]);
            first[i] = m;
            second[i] = v;
            next[i] = now[i] - rate * m / ((float) Math.sqrt(v) + EPSILON);
        }
    }
}

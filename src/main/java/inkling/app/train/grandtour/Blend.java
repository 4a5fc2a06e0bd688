package inkling.app.train.grandtour;

/** Numbers on their way from some values to others, slow at both ends. Toolkit-free; for one thread. */
final class Blend {
    private float[] from;
    private float[] to;
    private float[] between = {};
    private long start;
    private long duration;

    /** At rest. */
    Blend(float[] values) {
        from = values;
        to = values;
    }

    /**
     * Sets out for other values from where they are.
     *
     * @param target as many; not copied, and not to be changed
     * @param now nanoseconds
     * @param nanos how long it takes; 0 for at once
     */
    void moveTo(float[] target, long now, long nanos) {
        from = nanos == 0 || target.length != to.length ? target : at(now).clone();
        to = target;
        start = now;
        duration = nanos;
    }

    /** Whether they have not arrived yet. */
    boolean isMoving(long now) {
        return from != to && now - start < duration;
    }

    /** The values at a time; not to be changed, and good until the next call. */
    float[] at(long now) {
        if (!isMoving(now)) {
            return to;
        }
        if (between.length != to.length) {
            between = new float[to.length];
        }
        double share = Math.max(0, (now - start) / (double) duration);
        float part = (float) (share * share * (3 - 2 * share));
        for (int i = 0; i < between.length; i++) {
            between[i] = from[i] + part * (to[i] - from[i]);
        }
        return between;
    }
}

package inkling.nn.kernels;

/**
 * Groups of planes in an array, between which is transformed: number k of plane j in group i lies at
 * {@code from + i next + j step + k}.
 *
 * @param step from one plane to the next
 * @param next from one group to the next
 */
@SuppressWarnings("ArrayRecordComponent") // an array seen in parts; nobody compares two
public record Planes(float[] values, int from, int step, int next) {
    /** A single group. */
    public Planes(float[] values, int from, int step) {
        this(values, from, step, 0);
    }

    /** The same from a number of each plane on. */
    Planes right(int numbers) {
        return new Planes(values, from + numbers, step, next);
    }
}

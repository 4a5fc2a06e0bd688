package inkling.nn.kernels;

/**
 * Groups of planes in an array: number k of plane j in group i is at {@code from + i next + j step + k}.
 *
 * @param step from one plane to the next
 * @param next from one group to the next
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Planes(float[] values, int from, int step, int next) {
    /** A single group. */
    public Planes(float[] values, int from, int step) {
        this(values, from, step, 0);
    }

    /** Without the first numbers of each plane. */
    Planes right(int numbers) {
        return new Planes(values, from + numbers, step, next);
    }
}

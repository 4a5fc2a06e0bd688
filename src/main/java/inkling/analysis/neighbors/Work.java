package inkling.analysis.neighbors;

import java.util.Iterator;

/**
 * Work in small steps, each of which returns how much is done, 0..1, after a few hundredths of a second. Whoever no longer needs the
 * result stops asking for steps. For one thread at a time, which a step may have others help.
 */
public interface Work<T> extends Iterator<Double> {
    /** What all steps together have made; IllegalStateException before the last one. */
    T result();

    /** Does all steps. */
    default T finish() {
        while (hasNext()) {
            next();
        }
        return result();
    }
}

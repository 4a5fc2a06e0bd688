package inkling.analysis.neighbors;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Work in small steps, each of which returns how much is done, 0..1, after a few hundredths of a second. Whoever no longer needs the
 * result stops asking for steps. For one thread at a time, which a step may have others help.
 */
public abstract class Work<T> implements Iterator<Double> {
    /** Does the next step, when there is one; returns how much is done. */
    protected abstract double step();

    /** What all steps together have made, when they are done. */
    protected abstract T made();

    @Override
    public final Double next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return step();
    }

    /** What all steps together have made; IllegalStateException before the last one. */
    public final T result() {
        if (hasNext()) {
            throw new IllegalStateException("the work has not been finished");
        }
        return made();
    }

    /** Does all steps. */
    public final T finish() {
        while (hasNext()) {
            next();
        }
        return result();
    }
}

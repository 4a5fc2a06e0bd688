package inkling.data.found;

import java.util.concurrent.CancellationException;

/** Someone who waits for data to be read: told how far it is, and free to stop it. Called on the thread that reads. */
public interface Reading {
    /** Nobody is told, and nothing is stopped. */
    Reading UNWATCHED = part -> {};

    /**
     * Called often, from 0 to 1.
     *
     * @throws CancellationException to stop the reading
     */
    void reached(double part);

    /** Whoever reads one of several files: their 0 and 1 are these parts of the whole. */
    default Reading between(double from, double to) {
        return part -> reached(from + part * (to - from));
    }
}

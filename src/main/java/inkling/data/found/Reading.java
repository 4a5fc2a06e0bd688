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
}

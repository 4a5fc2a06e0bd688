package inkling.learn;

import org.nd4j.linalg.factory.Nd4j;

/** The library behind ND4J's matrix products. */
public final class Blas {
    private Blas() {}

    /**
     * Has it work on the calling thread alone. Its own threads spin while they wait for one another: beside other work a
     * product takes some ten times as long with them as without. To be asked for before the first product; wakes ND4J.
     */
    public static void useOneThread() {
        Nd4j.factory().blas().setMaxThreads(1);
    }
}

package inkling.cli;

import inkling.learn.Tensors;
import java.util.concurrent.CompletableFuture;

/** Loads ND4J beside a command's reading of data and model, since either takes most of a second. */
final class Nd4jPreload {
    private Nd4jPreload() {}

    /** Begins to. What goes wrong is told to whoever needs ND4J first. */
    static void begin() {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(Tensors::load);
    }
}

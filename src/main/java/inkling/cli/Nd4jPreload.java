package inkling.cli;

import inkling.learn.Tensors;
import java.util.concurrent.CompletableFuture;

/** Loads ND4J while a command reads its data and model, since each takes most of a second. */
final class Nd4jPreload {
    private Nd4jPreload() {}

    /** Starts loading. A failure is reported to whoever uses ND4J first. */
    static void start() {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(Tensors::load);
    }
}

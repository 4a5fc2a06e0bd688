package inkling.cli;

import inkling.learn.Tensors;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that prints its results to standard output. */
abstract class PrintingCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public final Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        run(out);
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    abstract void run(PrintWriter out) throws IOException;

    /** Loads ND4J while the data and the model are read, since each takes most of a second. Whoever uses it first is told a failure. */
    static void preloadNd4j() {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(Tensors::load);
    }

    /** An invalid value of an option, to be reported as wrong usage. */
    final ParameterException wrongUsage(IllegalArgumentException cause) {
        return new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
    }
}

package inkling.cli;

import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.Tensors;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TestSetId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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
        try {
            run(out);
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            throw new IOException("there is not enough memory for this: Java may use " + most + " MB", e);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    abstract void run(PrintWriter out) throws IOException;

    /** Loads ND4J while the data and the model are read, since each takes most of a second. Whoever uses it first is told a failure. */
    static void preloadNd4j() {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(Tensors::load);
    }

    /**
     * Counts that this command has shown how a model does on the test rows. A folder that cannot be written is no reason to fail.
     *
     * @return a sentence on how many models have been looked at; empty if that is not known
     */
    final String countTestUse(RunStore store, Classifier model, @Nullable Path file, DataSet data) {
        try {
            TestSetId rows = TestSetId.of(data);
            store.testSetUses().add(model, file == null ? model.toString() : file.toString(), rows);
            return testUses(store, rows);
        } catch (IOException e) {
            warn("This look at the test rows is not counted: " + InklingCommand.sentence(e));
            return "";
        }
    }

    /** How many models have been looked at on some test rows: one sentence. */
    static String testUses(RunStore store, TestSetId rows) throws IOException {
        return "The test rows have been used for " + models(store.testSetUses().models(rows));
    }

    static String models(int count) {
        return count + (count == 1 ? " model." : " models.");
    }

    /** Says that a model was trained on other names of classes than a data set has; what it predicts is matched by their order. */
    final void warnOfOtherNames(Classifier model, DataSet data) {
        if (ClassMatch.of(model.classNames(), data.classes()) == ClassMatch.OTHER_NAMES) {
            warn(model + " was trained on other names of classes ("
                    + model.classNames().summary()
                    + ") than the data set has (" + data.classes().summary()
                    + "): its predictions are matched by their order.");
        }
    }

    /** Says something beside the results, on standard error. */
    final void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }

    /** An invalid value of an option, to be reported as wrong usage. */
    final ParameterException wrongUsage(IllegalArgumentException cause) {
        return new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
    }
}

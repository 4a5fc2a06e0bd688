package inkling.app.shared;

import inkling.files.FileProblem;
import inkling.files.UserFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where failures end: each is logged once, with its stack trace, and shown as one sentence. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger("inkling");
    private static final int LARGEST_LOG = 1_000_000;
    private static final int LOGS = 3;

    private Failures() {}

    /** Logs a failure with its stack trace. */
    public static void log(Throwable failure) {
        LOG.log(Level.WARNING, "Failed", failure);
    }

    /** One sentence for the user. An IOException's message is one already; anything else is a fault of the program. */
    public static String sentence(Throwable failure) {
        Throwable cause = failure.getCause();
        if (failure instanceof UncheckedIOException && cause != null) {
            return sentence(cause);
        }
        if (failure instanceof OutOfMemoryError || cause instanceof OutOfMemoryError) {
            return "There is not enough memory for this: Java may use "
                    + Figures.count(Runtime.getRuntime().maxMemory() >> 20) + " MB.";
        }
        if (failure instanceof FileSystemException problem) {
            return FileProblem.sentence(problem);
        }
        String message = failure.getMessage();
        return failure instanceof IOException && message != null
                ? message
                : "Something went wrong in Inkling (" + failure + "). The log in " + folder() + " has the details.";
    }

    /**
     * From now on failures are logged to a rotating file in the user's folder instead of the terminal, and what no other code
     * caught is logged and handed on as a sentence.
     *
     * @param show called on any thread
     */
    public static void install(Consumer<String> show) {
        logToFile();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            log(failure);
            show.accept(sentence(failure));
        });
    }

    private static Path folder() {
        return UserFolder.find().resolve("log");
    }

    private static void logToFile() {
        try {
            UserFolder.create(folder());
            FileHandler file =
                    new FileHandler(folder().resolve("inkling.%g.log").toString(), LARGEST_LOG, LOGS, true);
            file.setFormatter(new SimpleFormatter());
            LOG.addHandler(file);
            LOG.setUseParentHandlers(false);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Failures are logged to the terminal: {0}", e.toString());
        }
    }
}

package inkling.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One line on the terminal that says how far long work has come, some twenty times a second; silent where nobody watches, as in a
 * pipe or a log.
 */
final class Progress {
    private static final long PAUSE = 50_000_000;

    private final PrintStream out;
    private final boolean watched;
    private final LongSupplier clock;
    private int width;
    private long shown;

    Progress() {
        this(System.err, isTerminal(), System::nanoTime);
    }

    /**
     * @param clock nanoseconds since whenever
     */
    Progress(PrintStream out, boolean watched, LongSupplier clock) {
        this.out = out;
        this.watched = watched;
        this.clock = clock;
        shown = clock.getAsLong() - PAUSE;
    }

    /**
     * Writes over the line that stands, unless it is quite new.
     *
     * @param line asked only where it is going to be seen: to format one for each batch costs training time
     */
    void show(Supplier<String> line) {
        long now = clock.getAsLong();
        if (watched && now - shown >= PAUSE) {
            shown = now;
            write(line.get());
        }
    }

    /** Wipes the line, so that what follows starts clean. */
    void clear() {
        if (width > 0) {
            write("");
            out.print("\r");
            out.flush();
            width = 0;
        }
    }

    private void write(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        out.flush();
        width = line.length();
    }

    /** From Java 22 on there is a console in a pipe too, and it has to be asked: a method that Java 17 does not have. */
    @SuppressWarnings("SystemConsoleNull") // null on 17 to 21, asked below on 22 and later
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}

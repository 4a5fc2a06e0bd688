package inkling.cli;

import inkling.analysis.neighbors.Work;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A progress line on the terminal, updated up to twenty times a second; silent where output is not a terminal. */
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
     * @param watched whether output is a terminal
     * @param clock in nanoseconds, from any origin
     */
    Progress(PrintStream out, boolean watched, LongSupplier clock) {
        this.out = out;
        this.watched = watched;
        this.clock = clock;
        shown = clock.getAsLong() - PAUSE;
    }

    /**
     * Replaces the line, unless it is less than a twentieth of a second old.
     *
     * @param line called only when it will be shown: formatting one for each batch costs training time
     */
    void show(Supplier<String> line) {
        long now = clock.getAsLong();
        if (watched && now - shown >= PAUSE) {
            shown = now;
            write(line.get());
        }
    }

    /** Does all of some work while the line says what and how much of it is done, and then erases the line. */
    <T> T finish(Work<T> work, String doing) {
        try {
            while (work.hasNext()) {
                double done = work.next();
                show(() -> String.format(Locale.ROOT, "%s: %.0f%%", doing, 100 * done));
            }
            return work.result();
        } finally {
            clear();
        }
    }

    /** Erases the line, so that other output starts on an empty one. */
    void clear() {
        if (width > 0) {
            write("");
            out.print("\r");
            out.flush();
            width = 0;
        }
    }

    /** Prints a line of results in its place. */
    void print(PrintWriter results, String line) {
        clear();
        results.println(line);
        results.flush();
    }

    private void write(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        out.flush();
        width = line.length();
    }

    /** Since Java 22 there is a console even in a pipe, and only isTerminal() tells; Java 17 does not have that method. */
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

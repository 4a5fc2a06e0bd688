package inkling.cli;

import java.io.Console;
import java.io.PrintStream;

/** One line on the terminal that says how far long work has come; silent where nobody watches, as in a pipe or a log. */
final class Progress {
    private final PrintStream out;
    private final boolean watched;
    private int width;

    Progress() {
        this(System.err, isTerminal());
    }

    Progress(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /** Writes over the line that stands. */
    void show(String line) {
        if (watched) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    /** Wipes the line, so that what follows starts clean. */
    void clear() {
        if (width > 0) {
            show("");
            out.print("\r");
            out.flush();
            width = 0;
        }
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

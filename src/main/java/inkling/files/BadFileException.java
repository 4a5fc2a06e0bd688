package inkling.files;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that is not what it should be. The message is one sentence of at most {@value #LONGEST} characters: what was expected,
 * what was found, and where. Whatever a file or its name contains, no control characters reach a terminal or a screen.
 */
public final class BadFileException extends IOException {
    static final int LONGEST = 200;

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;

    /**
     * @param expected what the file should contain, for example {@code "784 pixels per row"}
     * @param found what it contains, for example {@code "783"}
     */
    public BadFileException(Path file, String expected, String found) {
        super(sentence(String.valueOf(file), String.valueOf(file.getFileName()), plain(expected), plain(found)));
        this.expected = expected;
        this.found = found;
    }

    /** The same of another file: the one that the user knows, where this one was unpacked from it. */
    public BadFileException in(Path other) {
        BadFileException renamed = new BadFileException(other, expected, found);
        renamed.initCause(this);
        return renamed;
    }

    private static String sentence(String path, String name, String expected, String found) {
        String whole = sentence(expected, found, plain(path));
        if (whole.length() > LONGEST) {
            whole = sentence(expected, found, shortened(plain(name), LONGEST / 4));
        }
        int over = whole.length() - LONGEST;
        if (over > 0) {
            String less = shortened(found, Math.max(LONGEST / 4, found.length() - over));
            whole = sentence(expected, less, shortened(plain(name), LONGEST / 4));
        }
        return shortened(whole, LONGEST);
    }

    private static String sentence(String expected, String found, String where) {
        return "expected " + expected + ", found " + found + " (" + where + ")";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\s]+", " ").strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}

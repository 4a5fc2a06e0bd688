package inkling.learn.exchange.read;

/** What is wrong with a model while it is being read, where nobody knows its file. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;

    Unreadable(String expected, String found) {
        super("expected " + expected + ", found " + found);
        this.expected = expected;
        this.found = found;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }

    /** Throws it unless something is so. */
    static void unless(boolean so, String expected, String found) {
        if (!so) {
            throw new Unreadable(expected, found);
        }
    }
}

package inkling.analysis.query;

/** Text that is not a query: one sentence that says what was expected and found, and where. */
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;

    QuerySyntaxException(String sentence, int from, int to) {
        super(sentence);
        this.from = from;
        this.to = to;
    }

    /** The index of the first character that is not understood. */
    public int from() {
        return from;
    }

    /** The index after the last character that is not understood. */
    public int to() {
        return to;
    }
}

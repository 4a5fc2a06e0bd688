package inkling.analysis.query;

/** Text that is not a query: one sentence of at most {@value #LONGEST} characters that says what was expected and found, and where. */
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    private final int from;
    private final int to;

    /**
     * @param from the index of the text that is not understood
     */
    QuerySyntaxException(String sentence, int from, String text) {
        super(shortened(sentence.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]+", "?")));
        this.from = from;
        to = from + text.length();
    }

    /** The index of the first character that is not understood. */
    public int from() {
        return from;
    }

    /** The index after the last character that is not understood. */
    public int to() {
        return to;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}

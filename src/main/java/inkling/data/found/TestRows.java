package inkling.data.found;

/**
 * Which rows become the test split.
 *
 * @param kind how they are chosen
 * @param number how many rows of {@link Kind#LAST}; of {@link Kind#EVERY}, one in how many, 2 or more; 0 for {@link Kind#GIVEN}
 */
public record TestRows(Kind kind, int number) {
    /** How test rows are chosen. */
    public enum Kind {
        /** As the files say. */
        GIVEN,
        /** The last rows. */
        LAST,
        /** One row after every so many, which also suits rows in the order of their classes. */
        EVERY
    }

    public static final TestRows GIVEN = new TestRows(Kind.GIVEN, 0);

    public TestRows {
        boolean fits = switch (kind) {
            case GIVEN -> number == 0;
            case LAST -> number >= 0;
            case EVERY -> number >= 2;
        };
        if (!fits) {
            throw new IllegalArgumentException("expected another number of test rows than " + number);
        }
    }

    public static TestRows last(int rows) {
        return new TestRows(Kind.LAST, rows);
    }

    public static TestRows every(int rows) {
        return new TestRows(Kind.EVERY, rows);
    }
}

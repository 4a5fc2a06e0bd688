package inkling.fuzz;

/**
 * A valid input to start from.
 *
 * @param name for reports
 * @param bytes what is mutated
 * @param wrapping what is done to the mutated bytes before they are read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Seed(String name, byte[] bytes, Wrapping wrapping) {
    static Seed plain(String name, byte[] bytes) {
        return new Seed(name, bytes, Wrapping.PLAIN);
    }
}

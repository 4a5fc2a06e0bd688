package inkling.analysis.export;

/**
 * What is known about a map besides its places.
 *
 * @param trustworthiness how far rows that are near on the map are similar along the principal axes of their features, at most 1; NaN
 *     if it is not known
 * @param seconds that its making took, on the computer where it was made; NaN if that is not known
 */
public record MapFacts(double trustworthiness, double seconds) {
    /** Nothing is known. */
    public static final MapFacts NONE = new MapFacts(Double.NaN, Double.NaN);
}

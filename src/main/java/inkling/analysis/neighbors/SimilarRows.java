package inkling.analysis.neighbors;

/**
 * The rows of a data set as points, with the nearest others of each.
 *
 * @param neighbors 31 of each row, or all others if these are fewer
 */
public record SimilarRows(RowSpace space, Neighbors neighbors) {
    /** How many neighbors are found of each row: what measures, trustworthiness and the map need. */
    public static final int NEIGHBORS = 31;
}

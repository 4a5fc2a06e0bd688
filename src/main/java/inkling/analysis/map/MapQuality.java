package inkling.analysis.map;

import inkling.analysis.neighbors.Trustworthiness;

/**
 * How faithful a map is.
 *
 * @param trustworthiness how far rows that are near on the map are similar, with 10 neighbors; similar along the at most 50 principal
 *     axes of the features, not by all of them: for 1,000 digits by pixels it was 0.957, where all 784 gave 0.949
 * @param labelAccuracy how many rows have the label of most of their 10 nearest rows on the map, 0..1
 */
public record MapQuality(Trustworthiness trustworthiness, double labelAccuracy) {}

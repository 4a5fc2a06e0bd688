package inkling.analysis.map;

import inkling.analysis.neighbors.Trustworthiness;

/**
 * How faithful a map is.
 *
 * @param trustworthiness how far rows that are near on the map are similar, with 10 neighbors; similar along the at most 50 principal
 *     axes of the features, not by all of them: by pixels it is up to 0.01 higher than with all 784
 * @param labelAccuracy how many rows have the label of most of their 10 nearest rows on the map, 0..1
 */
public record MapQuality(Trustworthiness trustworthiness, double labelAccuracy) {}

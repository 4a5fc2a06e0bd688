package inkling.analysis.map;

import inkling.analysis.neighbors.Trustworthiness;

/**
 * How faithful a map is.
 *
 * @param trustworthiness how far rows that are near on the map are similar, with 10 neighbors
 * @param labelAccuracy how many rows have the label of most of their 10 nearest rows on the map, 0..1
 */
public record MapQuality(Trustworthiness trustworthiness, double labelAccuracy) {}

/**
 * The rows of a data set as points, and the nearest ones of each, exactly: what the map and the measures of similarity rest on.
 *
 * <p>Start at {@link inkling.analysis.neighbors.similar.SimilarRowsSearch}, or at
 * {@link inkling.analysis.neighbors.store.StoredSearch}, which keeps what it finds.
 */
@NullMarked
package inkling.analysis.neighbors;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the rows most similar to each row, as a model sees them or pixel by pixel.
 *
 * <p>Start at {@link inkling.analysis.neighbors.similar.SimilarRowsSearch}.
 */
@NullMarked
package inkling.analysis.neighbors.similar;

import org.jspecify.annotations.NullMarked;

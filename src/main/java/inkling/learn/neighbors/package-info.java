/**
 * The rows of a data set nearest to an image, found exactly: principal axes, projections, and an index over them.
 *
 * <p>Start at {@link inkling.learn.neighbors.NeighborIndex}.
 */
@NullMarked
package inkling.learn.neighbors;

import org.jspecify.annotations.NullMarked;

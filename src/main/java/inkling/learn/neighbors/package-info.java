/** The data set's rows nearest to a picture, found exactly: principal axes, projections, and an index over them. Start at {@link inkling.learn.neighbors.NeighborIndex}. */
@NullMarked
package inkling.learn.neighbors;

import org.jspecify.annotations.NullMarked;

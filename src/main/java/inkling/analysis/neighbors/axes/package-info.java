/**
 * The principal axes of the rows of a data set, and the coordinates of each row along them.
 *
 * <p>Start at {@link inkling.analysis.neighbors.axes.Spanning}.
 */
@NullMarked
package inkling.analysis.neighbors.axes;

import org.jspecify.annotations.NullMarked;

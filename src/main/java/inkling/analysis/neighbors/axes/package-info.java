/** The principal axes that span the rows, and the coordinates of each row along them. */
@NullMarked
package inkling.analysis.neighbors.axes;

import org.jspecify.annotations.NullMarked;

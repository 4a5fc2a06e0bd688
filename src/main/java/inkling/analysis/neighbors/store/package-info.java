/** The points and neighbors of rows in the user's folder, so that they are found only once. */
@NullMarked
package inkling.analysis.neighbors.store;

import org.jspecify.annotations.NullMarked;

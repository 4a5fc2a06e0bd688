/** The training digits nearest to the drawing. Start at {@link inkling.app.draw.why.neighbors.NeighborsModel}. */
@NullMarked
package inkling.app.draw.why.neighbors;

import org.jspecify.annotations.NullMarked;

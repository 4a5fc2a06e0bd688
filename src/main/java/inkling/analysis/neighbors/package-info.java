/** The rows of a data set as points, and the nearest ones of each, exactly: what the map and the measures of similarity rest on. */
@NullMarked
package inkling.analysis.neighbors;

import org.jspecify.annotations.NullMarked;

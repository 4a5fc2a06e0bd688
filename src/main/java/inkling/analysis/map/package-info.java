/** The map: rows placed in the plane so that similar ones lie together. */
@NullMarked
package inkling.analysis.map;

import org.jspecify.annotations.NullMarked;

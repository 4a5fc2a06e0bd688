/** The wall: the digits found as thumbnails. */
@NullMarked
package inkling.app.explore.wall;

import org.jspecify.annotations.NullMarked;

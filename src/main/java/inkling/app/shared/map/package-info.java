/** The making of the map: in the background, shown while it forms, stored. */
@NullMarked
package inkling.app.shared.map;

import org.jspecify.annotations.NullMarked;

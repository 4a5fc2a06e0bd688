/** Where the drawing lies on the map of the data set. Start at {@link inkling.app.draw.place.PlacePane}. */
@NullMarked
package inkling.app.draw.place;

import org.jspecify.annotations.NullMarked;

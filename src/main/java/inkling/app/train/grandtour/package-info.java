/** The validation digits as dots between the corners of their classes, seen from every side. Start with {@link inkling.app.train.grandtour.TourPane}. */
@NullMarked
package inkling.app.train.grandtour;

import org.jspecify.annotations.NullMarked;

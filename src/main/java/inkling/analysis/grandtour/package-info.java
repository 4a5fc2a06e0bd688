/** Points of many dimensions seen from every side, one after the other: start with {@link inkling.analysis.grandtour.GrandTour}. */
@NullMarked
package inkling.analysis.grandtour;

import org.jspecify.annotations.NullMarked;

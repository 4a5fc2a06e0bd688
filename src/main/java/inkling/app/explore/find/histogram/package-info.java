/** How many rows have each value of a measure: histograms of numbers and keys for categories, which also filter the rows. */
@NullMarked
package inkling.app.explore.find.histogram;

import org.jspecify.annotations.NullMarked;

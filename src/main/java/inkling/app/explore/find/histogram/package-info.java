/** How many rows have which value of a measure: histograms and keys, whose bars and rows filter what is shown. */
@NullMarked
package inkling.app.explore.find.histogram;

import org.jspecify.annotations.NullMarked;

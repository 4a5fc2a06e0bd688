/** Measures that compare a picture with the others, by pixels: its neighbors, near-duplicates, prototypes. */
@NullMarked
package inkling.analysis.measure.similar;

import org.jspecify.annotations.NullMarked;

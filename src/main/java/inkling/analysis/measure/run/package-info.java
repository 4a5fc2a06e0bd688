/** Measures that follow from how a run learned a picture, epoch by epoch. */
@NullMarked
package inkling.analysis.measure.run;

import org.jspecify.annotations.NullMarked;

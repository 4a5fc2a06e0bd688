/** Measures that follow from what the model in use predicts, or a second one. */
@NullMarked
package inkling.analysis.measure.model;

import org.jspecify.annotations.NullMarked;

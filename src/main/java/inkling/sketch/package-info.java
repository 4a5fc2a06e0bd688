/**
 * Pen strokes to the 28x28 picture a classifier reads, by MNIST's own rule. Plain geometry; uses data. Start at
 * {@link inkling.sketch.Preparation}.
 */
@NullMarked
package inkling.sketch;

import org.jspecify.annotations.NullMarked;

/**
 * From pen strokes to the 28x28 picture that a classifier gets, by MNIST's own rule. Plain geometry; uses data and files.
 * Start at {@link inkling.sketch.Preparation}.
 */
@NullMarked
package inkling.sketch;

import org.jspecify.annotations.NullMarked;

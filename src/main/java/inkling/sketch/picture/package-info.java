/** Finds the digits on photographs and other pictures: separates the ink from the paper, puts a box around each digit and prepares it by MNIST's own rule. Start at {@link inkling.sketch.picture.ScannedPicture}. */
@NullMarked
package inkling.sketch.picture;

import org.jspecify.annotations.NullMarked;

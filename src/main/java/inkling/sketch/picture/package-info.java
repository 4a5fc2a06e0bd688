/** Photographs and saved pictures to digits: finds the ink on the paper, boxes each digit and prepares it by MNIST's own rule. Start at {@link inkling.sketch.picture.ScannedPicture}. */
@NullMarked
package inkling.sketch.picture;

import org.jspecify.annotations.NullMarked;

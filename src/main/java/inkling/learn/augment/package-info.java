/**
 * Variations of an image: random ones for training, or by exact amounts.
 *
 * <p>Start at {@link inkling.learn.augment.Augmentation}.
 */
@NullMarked
package inkling.learn.augment;

import org.jspecify.annotations.NullMarked;

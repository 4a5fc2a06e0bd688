/** Images varied: at random while a network trains, or by an exact amount. Uses data only. Start at {@link inkling.learn.augment.Augmentation}. */
@NullMarked
package inkling.learn.augment;

import org.jspecify.annotations.NullMarked;

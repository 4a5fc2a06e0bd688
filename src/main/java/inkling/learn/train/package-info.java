/**
 * Training a network batch by batch; after each epoch, the model, its evaluation, and how it did on each row.
 *
 * <p>Start at {@link inkling.learn.train.Training}.
 */
@NullMarked
package inkling.learn.train;

import org.jspecify.annotations.NullMarked;

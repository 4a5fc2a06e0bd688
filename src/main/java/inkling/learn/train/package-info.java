/** Training: from batch to batch, and after each epoch the model, its evaluation, and how it did on each row. */
@NullMarked
package inkling.learn.train;

import org.jspecify.annotations.NullMarked;

/**
 * What is known about the maps of a network, and about the filters that make them: their weights, the rows of a data set that activate
 * them most, the classes they respond to, the strokes they look for, and how the accuracy changes without them.
 *
 * <p>Start at {@link inkling.learn.filters.ActivationPass}.
 */
@NullMarked
package inkling.learn.filters;

import org.jspecify.annotations.NullMarked;

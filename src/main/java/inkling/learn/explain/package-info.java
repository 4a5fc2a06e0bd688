/** Why a model gives the prediction it gives: the ink for and against it, the nearest training digits, what small changes would do. Start at {@link inkling.learn.explain.Saliency}. */
@NullMarked
package inkling.learn.explain;

import org.jspecify.annotations.NullMarked;

/**
 * Why a model gives the prediction it gives: which ink supports it, and how small changes of the image change it.
 *
 * <p>Start at {@link inkling.learn.explain.Saliency}.
 */
@NullMarked
package inkling.learn.explain;

import org.jspecify.annotations.NullMarked;

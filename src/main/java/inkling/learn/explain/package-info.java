/**
 * Why a model gives the prediction it gives: which ink supports it, whether that answer depends on what was learned, and how small changes
 * of the image change it.
 *
 * <p>Start at {@link inkling.learn.explain.Explanations}.
 */
@NullMarked
package inkling.learn.explain;

import org.jspecify.annotations.NullMarked;

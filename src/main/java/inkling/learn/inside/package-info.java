/**
 * What goes on inside a network, layer by layer: the numbers between the pixels and the scores, and what becomes of them when a part is
 * switched off.
 *
 * <p>Start at {@link inkling.learn.inside.LayerValues}.
 */
@NullMarked
package inkling.learn.inside;

import org.jspecify.annotations.NullMarked;

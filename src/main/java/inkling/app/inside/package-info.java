/**
 * The Inside screen: what goes on inside a network, layer by layer, from the pixels to the bars.
 *
 * <p>Start at {@link inkling.app.inside.InsideView}.
 */
@NullMarked
package inkling.app.inside;

import org.jspecify.annotations.NullMarked;

/** The picture, the maps of every layer in order, and the bars. Start at {@link inkling.app.inside.layers.LayersPane}. */
@NullMarked
package inkling.app.inside.layers;

import org.jspecify.annotations.NullMarked;

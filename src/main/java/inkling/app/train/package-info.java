/** The Train screen: choose a recipe, train it, watch it learn. */
@NullMarked
package inkling.app.train;

import org.jspecify.annotations.NullMarked;

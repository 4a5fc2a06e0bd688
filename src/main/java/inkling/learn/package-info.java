/** From a recipe to a trained classifier, and what it is worth. Uses nn and data. */
@NullMarked
package inkling.learn;

import org.jspecify.annotations.NullMarked;

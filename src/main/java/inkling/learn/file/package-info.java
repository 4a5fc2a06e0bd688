/**
 * Recipes, models and checkpoints as files. Reads and writes what {@link inkling.learn} knows, which itself knows no file.
 *
 * <p>Start at {@link inkling.learn.file.ModelFile}.
 */
@NullMarked
package inkling.learn.file;

import org.jspecify.annotations.NullMarked;

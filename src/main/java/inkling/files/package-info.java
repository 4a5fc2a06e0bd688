/** The user's folder, and files that are written completely or not at all. Uses nothing else of Inkling. Start at {@link inkling.files.WholeFile}. */
@NullMarked
package inkling.files;

import org.jspecify.annotations.NullMarked;

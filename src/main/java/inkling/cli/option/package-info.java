/** Options that several commands share, or that belong together, and what is read from them. */
@NullMarked
package inkling.cli.option;

import org.jspecify.annotations.NullMarked;

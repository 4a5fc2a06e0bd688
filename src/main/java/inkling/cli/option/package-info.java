/** Options that commands share or that belong together, and what they stand for once read. */
@NullMarked
package inkling.cli.option;

import org.jspecify.annotations.NullMarked;

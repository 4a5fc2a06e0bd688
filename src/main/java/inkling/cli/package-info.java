/** The commands, one class each. */
@NullMarked
package inkling.cli;

import org.jspecify.annotations.NullMarked;

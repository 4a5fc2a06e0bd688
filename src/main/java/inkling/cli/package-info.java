/**
 * The command line: one class per command.
 *
 * <p>Start at {@link inkling.cli.InklingCommand}.
 */
@NullMarked
package inkling.cli;

import org.jspecify.annotations.NullMarked;

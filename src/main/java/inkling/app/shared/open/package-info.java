/**
 * How data sets and models come in: from the menus, the keyboard, the command line, or dropped on the window. Start at
 * {@link inkling.app.shared.open.DataReading} and {@link inkling.app.shared.open.ModelReading}.
 */
@NullMarked
package inkling.app.shared.open;

import org.jspecify.annotations.NullMarked;

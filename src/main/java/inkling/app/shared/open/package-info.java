/**
 * How data sets come in and are saved: from the menu, the keyboard, the command line, or dropped on the window. Start at
 * {@link inkling.app.shared.open.DataReading}.
 */
@NullMarked
package inkling.app.shared.open;

import org.jspecify.annotations.NullMarked;

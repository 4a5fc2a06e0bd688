/**
 * The pad that one draws on, the same on all screens: the drawing, the pen, the eraser, undo and redo.
 *
 * <p>Start at {@link inkling.app.shared.pad.PadModel}.
 */
@NullMarked
package inkling.app.shared.pad;

import org.jspecify.annotations.NullMarked;

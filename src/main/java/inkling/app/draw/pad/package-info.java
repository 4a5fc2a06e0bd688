/** The pad of the Draw screen: the drawing, the pen, the eraser, undo and redo. Start at {@link inkling.app.draw.pad.PadModel}. */
@NullMarked
package inkling.app.draw.pad;

import org.jspecify.annotations.NullMarked;

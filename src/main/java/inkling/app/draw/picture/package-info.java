/** Pictures on the Draw screen: dropped on the pad, opened or pasted; each digit in them is framed and classified. Start at {@link inkling.app.draw.picture.PictureLayer}. */
@NullMarked
package inkling.app.draw.picture;

import org.jspecify.annotations.NullMarked;

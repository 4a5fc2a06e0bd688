/** Pictures on the Draw screen: dropped on the pad, opened or pasted; each digit on them is boxed and read. Start at {@link inkling.app.draw.picture.PictureLayer}. */
@NullMarked
package inkling.app.draw.picture;

import org.jspecify.annotations.NullMarked;

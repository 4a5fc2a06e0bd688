/** The sprite as an image: as it lies on disk, and as a scroll bar beside the digits. */
@NullMarked
package inkling.app.explore.sprite;

import org.jspecify.annotations.NullMarked;

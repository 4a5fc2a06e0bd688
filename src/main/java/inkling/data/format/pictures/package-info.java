/** Folders of picture files, one folder per class. Start at {@link inkling.data.format.pictures.PicturesFormat}. */
@NullMarked
package inkling.data.format.pictures;

import org.jspecify.annotations.NullMarked;

/** Pictures in files, decoded in bounds whatever the files claim. Start at {@link inkling.files.picture.PictureDecoder}. */
@NullMarked
package inkling.files.picture;

import org.jspecify.annotations.NullMarked;

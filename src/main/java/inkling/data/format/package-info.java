/** One file format after another, from bytes on disk to the data set and back: the sprite PNG, the one-hot labels, the IDX files. Start at {@link inkling.data.format.DataFolder}. */
@NullMarked
package inkling.data.format;

import org.jspecify.annotations.NullMarked;

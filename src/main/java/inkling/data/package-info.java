/** Bytes on disk to the data set and back: the sprite, the one-hot labels, the IDX files. Plain Java; uses nothing else of Inkling. Start at {@link inkling.data.DataSet}. */
@NullMarked
package inkling.data;

import org.jspecify.annotations.NullMarked;

/** Zip files of data sets. Start at {@link inkling.data.format.archive.ZipFormat}. */
@NullMarked
package inkling.data.format.archive;

import org.jspecify.annotations.NullMarked;

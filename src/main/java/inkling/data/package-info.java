/** The data set: images, labels, split. Start at {@link inkling.data.DataSet}; how it is read from disk is in {@link inkling.data.format}. */
@NullMarked
package inkling.data;

import org.jspecify.annotations.NullMarked;

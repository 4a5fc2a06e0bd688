/** The data set: pictures, labels, classes and split. Start at {@link inkling.data.DataSet}; {@link inkling.data.format} reads it from disk. */
@NullMarked
package inkling.data;

import org.jspecify.annotations.NullMarked;

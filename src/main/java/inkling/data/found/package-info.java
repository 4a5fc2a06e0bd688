/**
 * What was found in files, whatever their format, and how it becomes a data set: which rows are test rows, what the classes are
 * called, how the pictures lie. Start at {@link inkling.data.found.FoundData}.
 */
@NullMarked
package inkling.data.found;

import org.jspecify.annotations.NullMarked;

/** Tables of numbers as text, one picture with its label per line. Start at {@link inkling.data.format.csv.CsvFolder}. */
@NullMarked
package inkling.data.format.csv;

import org.jspecify.annotations.NullMarked;

/** Tables of numbers as text, one picture with its label per line. Start at {@link inkling.data.format.csv.CsvFormat}. */
@NullMarked
package inkling.data.format.csv;

import org.jspecify.annotations.NullMarked;

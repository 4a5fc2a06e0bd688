/** Rows of a data set as files for other programs: tables, a contact sheet, a data set of their own. Start at {@link inkling.analysis.export.RowExport}. */
@NullMarked
package inkling.analysis.export;

import org.jspecify.annotations.NullMarked;

/** Rows arranged by the values of their measures: groups in a table, and histograms. */
@NullMarked
package inkling.analysis.group;

import org.jspecify.annotations.NullMarked;

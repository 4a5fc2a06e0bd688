/** Finds the rows that stand for all others of their class, and those that these represent badly. */
@NullMarked
package inkling.analysis.neighbors.prototypes;

import org.jspecify.annotations.NullMarked;

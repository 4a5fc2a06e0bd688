/** Queries: which rows, in which order; as objects and as text. */
@NullMarked
package inkling.analysis.query;

import org.jspecify.annotations.NullMarked;

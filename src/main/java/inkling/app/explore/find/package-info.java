/**
 * The ways to find digits: a query, its filters, the order, and the rows picked.
 *
 * <p>Start at {@link inkling.app.explore.find.RowBrowser}, which knows the rows found and the one selected.
 */
@NullMarked
package inkling.app.explore.find;

import org.jspecify.annotations.NullMarked;

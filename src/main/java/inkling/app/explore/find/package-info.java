/**
 * The ways to find digits: filters, and {@link inkling.app.explore.find.RowBrowser}, which knows the rows
 * found and the one selected.
 */
@NullMarked
package inkling.app.explore.find;

import org.jspecify.annotations.NullMarked;

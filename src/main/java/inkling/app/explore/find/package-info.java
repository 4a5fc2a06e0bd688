/**
 * The ways to find digits: the filters at the left of Explore, and {@link inkling.app.explore.find.RowBrowser}, which knows the rows
 * found and the one selected.
 */
@NullMarked
package inkling.app.explore.find;

import org.jspecify.annotations.NullMarked;

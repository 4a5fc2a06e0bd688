/**
 * What is known about each row of the open data set, worked out in the background as data and models change.
 *
 * <p>Start at {@link inkling.app.shared.rows.RowAnalysis}.
 */
@NullMarked
package inkling.app.shared.rows;

import org.jspecify.annotations.NullMarked;

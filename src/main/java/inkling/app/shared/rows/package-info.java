/** What is known about each row of the open data, worked out in the background as data and models change. */
@NullMarked
package inkling.app.shared.rows;

import org.jspecify.annotations.NullMarked;

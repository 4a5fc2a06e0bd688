/** The right column of Explore: the details of the selected digit. */
@NullMarked
package inkling.app.explore.detail;

import org.jspecify.annotations.NullMarked;

/** The training rows that are most similar to the selected one. */
@NullMarked
package inkling.app.explore.detail.similar;

import org.jspecify.annotations.NullMarked;

/** All runs: the list, what can be done with one, and the comparison of two. Start with {@link inkling.app.train.runs.RunLibrary}. */
@NullMarked
package inkling.app.train.runs;

import org.jspecify.annotations.NullMarked;

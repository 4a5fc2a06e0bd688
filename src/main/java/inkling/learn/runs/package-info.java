/** Past runs, kept in the user's folder, and what sets one against another. Start with {@link inkling.learn.runs.RunStore}. */
@NullMarked
package inkling.learn.runs;

import org.jspecify.annotations.NullMarked;

/** The Draw screen: it puts the rooms together, from the pad to the answer and everything that explains it. Start at {@link inkling.app.draw.DrawView}. */
@NullMarked
package inkling.app.draw;

import org.jspecify.annotations.NullMarked;

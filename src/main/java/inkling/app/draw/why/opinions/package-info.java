/** What the other models say about the same drawing. Start at {@link inkling.app.draw.why.opinions.OpinionsPane}. */
@NullMarked
package inkling.app.draw.why.opinions;

import org.jspecify.annotations.NullMarked;

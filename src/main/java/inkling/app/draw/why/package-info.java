/** Why the model predicts what it predicts, and how far to trust it: a room per question, put together here. Start at {@link inkling.app.draw.why.WhyPane}. */
@NullMarked
package inkling.app.draw.why;

import org.jspecify.annotations.NullMarked;

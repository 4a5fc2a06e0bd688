/** How far to believe an answer: whether the drawing is a digit at all, and what confidence is worth. Start at {@link inkling.app.draw.why.trust.TrustModel}. */
@NullMarked
package inkling.app.draw.why.trust;

import org.jspecify.annotations.NullMarked;

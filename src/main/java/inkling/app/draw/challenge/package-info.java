/** The challenge on the Draw screen: the program names a digit, the person draws it, a score is kept. Start at {@link inkling.app.draw.challenge.ChallengeBanner}. */
@NullMarked
package inkling.app.draw.challenge;

import org.jspecify.annotations.NullMarked;

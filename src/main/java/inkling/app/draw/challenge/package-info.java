/** The challenge on the Draw screen: the program asks for a digit, the user draws it, a score is kept. Start at {@link inkling.app.draw.challenge.ChallengeBanner}. */
@NullMarked
package inkling.app.draw.challenge;

import org.jspecify.annotations.NullMarked;

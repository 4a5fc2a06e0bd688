/** A network while it trains: its curves and how it stands. Start at {@link inkling.app.inside.learn.LearnPane}. */
@NullMarked
package inkling.app.inside.learn;

import org.jspecify.annotations.NullMarked;

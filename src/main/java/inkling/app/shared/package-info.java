/** What the screens share: the session, the background work, the look. */
@NullMarked
package inkling.app.shared;

import org.jspecify.annotations.NullMarked;

/**
 * What the Inside screen looks at: which picture, which model, and which of all numbers is pointed at.
 *
 * <p>Start at {@link inkling.app.inside.subject.Subject}.
 */
@NullMarked
package inkling.app.inside.subject;

import org.jspecify.annotations.NullMarked;

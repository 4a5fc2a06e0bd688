/**
 * Which pixels a score depends on, by several methods, and which of them pass the check by random weights.
 *
 * <p>Start at {@link inkling.app.inside.why.WhyPane}.
 */
@NullMarked
package inkling.app.inside.why;

import org.jspecify.annotations.NullMarked;

/**
 * Building a network: layers that may not fit each other yet, what fits and what it costs, and choices known to hurt.
 * Nothing here is trained.
 *
 * <p>Start at {@link inkling.learn.build.NetworkDraft}.
 */
@NullMarked
package inkling.learn.build;

import org.jspecify.annotations.NullMarked;

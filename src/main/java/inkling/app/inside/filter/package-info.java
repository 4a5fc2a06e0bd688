/**
 * One map of a network: its kernel, the digits that activate it most, what it responds to, and what the network does without it.
 *
 * <p>Start at {@link inkling.app.inside.filter.FilterPane}.
 */
@NullMarked
package inkling.app.inside.filter;

import org.jspecify.annotations.NullMarked;

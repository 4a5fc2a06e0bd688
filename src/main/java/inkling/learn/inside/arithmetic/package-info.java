/**
 * The arithmetic behind one number of a network, step by step, and how many decimals make it add up as it is printed.
 *
 * <p>Start at {@link inkling.learn.inside.arithmetic.Arithmetic}.
 */
@NullMarked
package inkling.learn.inside.arithmetic;

import org.jspecify.annotations.NullMarked;

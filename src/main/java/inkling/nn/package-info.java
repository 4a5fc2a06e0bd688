/**
 * Networks: layers, loss, optimisers, gradients. Knows arrays, not digits; uses nothing else of Inkling.
 *
 * <p>Begin with {@link inkling.nn.Architecture}, the plan, then {@link inkling.nn.Dense}, the simplest layer with weights, and
 * {@link inkling.nn.Trainer}. A {@link inkling.nn.Layer} is a plan, a {@link inkling.nn.Network} the numbers, a
 * {@link inkling.nn.Pass} the work. Between layers numbers lie as {@code [image, row, column, channel]}, channels side by side,
 * so that the lanes of a vector are channels, any number of images will do, and one image goes the same way as a thousand.
 */
@NullMarked
package inkling.nn;

import org.jspecify.annotations.NullMarked;

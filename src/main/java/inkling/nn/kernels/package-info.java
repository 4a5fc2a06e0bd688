/**
 * The loops in which a network's time goes, over plain float arrays. {@link inkling.nn.kernels.Kernels} says what there is;
 * {@link inkling.nn.kernels.PlainKernels} is the meaning, {@link inkling.nn.kernels.VectorKernels} the same on the Vector API.
 * Knows nothing of layers; uses nothing else of Inkling.
 */
@NullMarked
package inkling.nn.kernels;

import org.jspecify.annotations.NullMarked;

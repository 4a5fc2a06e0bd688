/**
 * The inner loops of a network over plain float arrays: matrix product (gemm), max-pooling, ReLU, sums and Winograd transforms.
 * {@link inkling.nn.kernels.Kernels} lists them, {@link inkling.nn.kernels.PlainKernels} defines their results, and
 * {@link inkling.nn.kernels.VectorKernels} computes the same on the Vector API. Uses nothing else of Inkling.
 */
@NullMarked
package inkling.nn.kernels;

import org.jspecify.annotations.NullMarked;

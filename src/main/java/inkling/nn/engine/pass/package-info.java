/**
 * How each layer of {@link inkling.nn} is computed, forward and backward, on the loops of {@code nn.kernels}. Start with
 * {@link inkling.nn.engine.pass.Pass}, then {@link inkling.nn.engine.pass.product.DensePass};
 * {@link inkling.nn.engine.pass.Passes} picks the pass of a layer.
 *
 * <p>Between layers numbers lie as {@code [image, row, column, channel]} (NHWC), channels innermost, so that the lanes of a vector
 * are channels, any number of images will do, and one image goes the same way as a thousand.
 */
@NullMarked
package inkling.nn.engine.pass;

import org.jspecify.annotations.NullMarked;

/** The passes of dense and convolutional layers, which are products of matrices or by Winograd's minimal filtering. */
@NullMarked
package inkling.nn.engine.pass.product;

import org.jspecify.annotations.NullMarked;

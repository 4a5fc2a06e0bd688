/** Networks: layers, loss, optimisers, gradients. Knows arrays, not digits; uses nothing else of Inkling. */
@NullMarked
package inkling.nn;

import org.jspecify.annotations.NullMarked;

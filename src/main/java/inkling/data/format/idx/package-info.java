/**
 * The IDX files in which MNIST, and most data sets made after it, were published: their names, headers, element types and
 * shapes. Start at {@link inkling.data.format.idx.IdxFormat}.
 */
@NullMarked
package inkling.data.format.idx;

import org.jspecify.annotations.NullMarked;

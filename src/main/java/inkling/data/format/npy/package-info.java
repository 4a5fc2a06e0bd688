/** NumPy's files, {@code .npz} and {@code .npy}: arrays of pictures and labels by their names. Start at {@link inkling.data.format.npy.NumpyFormat}. */
@NullMarked
package inkling.data.format.npy;

import org.jspecify.annotations.NullMarked;

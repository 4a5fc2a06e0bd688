/** NumPy's file format for one array: what its header says, and how its numbers are stored. Start at {@link inkling.files.npy.NpyHeader}. */
@NullMarked
package inkling.files.npy;

import org.jspecify.annotations.NullMarked;

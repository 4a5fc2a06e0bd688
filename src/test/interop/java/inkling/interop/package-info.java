/** Inkling's exports in the programs that they are for: {@code mvn -Pinterop}. */
@NullMarked
package inkling.interop;

import org.jspecify.annotations.NullMarked;

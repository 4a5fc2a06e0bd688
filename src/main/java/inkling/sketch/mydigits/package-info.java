/** "My digits": the drawings a person keeps, with what they are. Start at {@link inkling.sketch.mydigits.MyDigits}. */
@NullMarked
package inkling.sketch.mydigits;

import org.jspecify.annotations.NullMarked;

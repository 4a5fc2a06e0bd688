/** My digits: the digits that the user keeps, with their labels. Start at {@link inkling.sketch.mydigits.MyDigits}. */
@NullMarked
package inkling.sketch.mydigits;

import org.jspecify.annotations.NullMarked;

/** "My digits": the drawings a person keeps, with what they are. Start at {@link inkling.sketch.mine.MyDigits}. */
@NullMarked
package inkling.sketch.mine;

import org.jspecify.annotations.NullMarked;

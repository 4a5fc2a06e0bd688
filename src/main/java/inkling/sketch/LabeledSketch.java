package inkling.sketch;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A drawing and, if known, what it shows and who drew it.
 *
 * @param name of the class that it shows: {@code 7}, {@code E}
 * @param writer any name or number, the same for all drawings of one person
 */
public record LabeledSketch(
        @Nullable String name, Sketch sketch, @Nullable String writer) {
    /** The digit 0 to 9 that it shows; empty where it shows something else, or that is not known. */
    public OptionalInt label() {
        int digit = name == null ? -1 : ClassName.digit(name);
        return digit < 0 ? OptionalInt.empty() : OptionalInt.of(digit);
    }
}

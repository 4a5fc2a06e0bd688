package inkling.sketch;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A drawing and, if known, which digit it shows and who drew it.
 *
 * @param label the digit 0..9
 * @param writer any name or number, the same for all drawings of one person
 */
public record LabeledSketch(
        OptionalInt label, Sketch sketch, @Nullable String writer) {
    /** By an unknown writer. */
    public LabeledSketch(OptionalInt label, Sketch sketch) {
        this(label, sketch, null);
    }
}

package inkling.data.format;

import inkling.data.Classes;
import java.util.OptionalInt;

/**
 * Classes whose names are known.
 *
 * @param firstLabel the label of the first one in the files, if that is known as well
 */
public record NamedClasses(Classes classes, OptionalInt firstLabel) {
    /** Classes whose labels most likely begin with 0. */
    static NamedClasses of(Classes classes) {
        return new NamedClasses(classes, OptionalInt.empty());
    }
}

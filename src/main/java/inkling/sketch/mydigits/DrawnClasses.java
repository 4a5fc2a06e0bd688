package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.files.BadFileException;
import inkling.sketch.ClassName;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes of drawings: which there are, and how many of each. */
public final class DrawnClasses {
    private DrawnClasses() {}

    /** How many drawings there are of each class that was drawn, by its name: the digits first, then in the order of the alphabet. */
    public static Map<String, Integer> counts(List<MyDigit> drawings) {
        Map<String, Integer> counts = new TreeMap<>(
                Comparator.comparing((String name) -> ClassName.digit(name) < 0).thenComparing(name -> name));
        drawings.forEach(drawing -> counts.merge(drawing.name(), 1, Integer::sum));
        return counts;
    }

    /**
     * The classes to write drawings with: the ten digits if these are all digits, otherwise the classes that were drawn.
     *
     * @param folder where they are to be written, for the error message
     */
    static Classes of(List<MyDigit> drawings, Path folder) throws BadFileException {
        Map<String, Integer> counts = counts(drawings);
        if (counts.keySet().stream().allMatch(name -> ClassName.digit(name) >= 0)) {
            return Classes.DIGITS;
        }
        if (counts.size() > Classes.MOST) {
            throw new BadFileException(
                    folder, "drawings of at most " + Classes.MOST + " classes", counts.size() + " classes");
        }
        return new Classes(List.copyOf(counts.keySet()));
    }
}

package inkling.analysis.neighbors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of each class the rows that are most typical of it, and those that the typical ones do not stand for. Immutable. */
public final class Prototypes {
    /** Up to how many prototypes of each class are chosen, and how many criticisms. */
    public static final int MOST = 20;

    /**
     * The examples of a class.
     *
     * @param prototypes rows that together are distributed most like the class, in the order they were chosen
     * @param criticisms rows where that fails, in the order they were chosen
     */
    public record Examples(List<Integer> prototypes, List<Integer> criticisms) {
        public Examples {
            prototypes = List.copyOf(prototypes);
            criticisms = List.copyOf(criticisms);
        }
    }

    private final Map<Integer, Integer> prototypes = new HashMap<>();
    private final Map<Integer, Integer> criticisms = new HashMap<>();

    /**
     * @param classes the examples of each class
     */
    public Prototypes(List<Examples> classes) {
        for (Examples examples : classes) {
            number(examples.prototypes, prototypes);
            number(examples.criticisms, criticisms);
        }
    }

    private static void number(List<Integer> rows, Map<Integer, Integer> places) {
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place), place + 1);
        }
    }

    /** Whether a row is a prototype of its class. */
    public boolean isPrototype(int row) {
        return prototypes.containsKey(row);
    }

    /** As which prototype or criticism of its class a row was chosen, from 1; 0 for a row that is neither. */
    public int place(int row) {
        return prototypes.getOrDefault(row, criticisms.getOrDefault(row, 0));
    }
}

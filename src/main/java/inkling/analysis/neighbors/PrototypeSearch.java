package inkling.analysis.neighbors;

import inkling.analysis.neighbors.Prototypes.Examples;
import inkling.data.DataSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * Chooses the prototypes and criticisms of each class among the training rows; each step returns those of the classes so far. Whoever no
 * longer needs the rest stops asking for it. For one thread at a time.
 */
public final class PrototypeSearch implements Iterator<Prototypes> {
    /** Of a class with more training rows than this, only rows at equal steps are considered: time grows with the square. */
    static final int MOST_ROWS = 8_000;

    private final DataSet data;
    private final Points points;
    private final List<Examples> classes = new ArrayList<>();

    /**
     * @param points of all rows of the data set
     */
    public PrototypeSearch(DataSet data, Points points) {
        this.data = data;
        this.points = points;
    }

    /** How many classes there are. */
    public int steps() {
        return data.classes().count();
    }

    @Override
    public boolean hasNext() {
        return classes.size() < steps();
    }

    /** Chooses those of the next class: about half a second for 6,500 rows. */
    @Override
    public Prototypes next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int label = classes.size();
        int[] rows = IntStream.range(0, data.trainRows())
                .filter(row -> data.label(row) == label)
                .toArray();
        int step = Math.max(1, (rows.length + MOST_ROWS - 1) / MOST_ROWS);
        int[] considered = IntStream.range(0, (rows.length + step - 1) / step)
                .map(i -> rows[i * step])
                .toArray();
        if (considered.length == 0) {
            classes.add(new Examples(List.of(), List.of()));
        } else {
            GreedyExamples found =
                    new GreedyExamples(new RbfKernel(points, considered), Prototypes.MOST, Prototypes.MOST);
            classes.add(new Examples(rows(found.prototypes(), considered), rows(found.criticisms(), considered)));
        }
        return new Prototypes(classes);
    }

    private static List<Integer> rows(List<Integer> places, int[] rows) {
        return places.stream().map(place -> rows[place]).toList();
    }
}

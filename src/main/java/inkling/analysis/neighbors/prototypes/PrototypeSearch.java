package inkling.analysis.neighbors.prototypes;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.Prototypes;
import inkling.analysis.neighbors.Prototypes.Examples;
import inkling.analysis.neighbors.Work;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.data.DataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the prototypes and criticisms of each class among the training rows, by their pixels on principal axes. A step that chooses
 * those of a class takes half a second for 6,500 rows.
 */
public final class PrototypeSearch extends Work<Prototypes> {
    /** Of a class with more training rows than this, only rows at equal steps are considered: time grows with the square. */
    static final int MOST_ROWS = 8_000;

    /** At which part of the work the classes begin. */
    private static final double CHOOSE = 0.3;

    private final DataSet data;
    private final Spanning spanning;
    private final List<Examples> classes = new ArrayList<>();

    /** IllegalArgumentException if the data set has no rows or more than {@link Spanning#MOST_ROWS}. */
    public PrototypeSearch(DataSet data) {
        this.data = data;
        spanning = new Spanning(data, Features.pixels());
    }

    @Override
    public boolean hasNext() {
        return classes.size() < data.classes().count();
    }

    @Override
    protected double step() {
        if (spanning.hasNext()) {
            return CHOOSE * spanning.next();
        }
        classes.add(choose(data, spanning.result().points(), classes.size()));
        return CHOOSE + (1 - CHOOSE) * classes.size() / data.classes().count();
    }

    @Override
    protected Prototypes made() {
        return new Prototypes(classes);
    }

    /** The examples of a class. */
    static Examples choose(DataSet data, Points points, int label) {
        int[] rows = IntStream.range(0, data.trainRows())
                .filter(row -> data.label(row) == label)
                .toArray();
        int step = Math.max(1, (rows.length + MOST_ROWS - 1) / MOST_ROWS);
        int[] considered = IntStream.range(0, (rows.length + step - 1) / step)
                .map(i -> rows[i * step])
                .toArray();
        if (considered.length == 0) {
            return new Examples(List.of(), List.of());
        }
        GreedyExamples found = new GreedyExamples(new RbfKernel(points, considered), Prototypes.MOST, Prototypes.MOST);
        return new Examples(rows(found.prototypes(), considered), rows(found.criticisms(), considered));
    }

    private static List<Integer> rows(List<Integer> places, int[] rows) {
        return places.stream().map(place -> rows[place]).toList();
    }
}

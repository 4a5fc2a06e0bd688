package inkling.learn.filters;

import inkling.learn.inside.MapName;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How strongly the rows of a data set activate one map, each row by the largest number that the map has for it. Immutable.
 *
 * @param rows how many rows
 * @param pixels how many numbers the map has for each row
 * @param top the {@value #TOP} rows with the largest activations, or all if there are fewer; the largest first, of equal ones the lower
 *     row
 * @param classMeans the mean of each class of the data set; NaN for one without rows
 * @param mean the mean of all rows
 * @param deviation the standard deviation of all rows
 * @param activeRows the share of the rows for which it is above 0 anywhere, 0..1
 * @param activePlaces the share of all its numbers, of all rows, that are above 0, 0..1
 * @param isRectified whether a ReLU keeps the numbers from being below 0, so that 0 means that nothing was found
 */
public record MapActivity(
        MapName map,
        int rows,
        int pixels,
        List<TopRow> top,
        List<Double> classMeans,
        double mean,
        double deviation,
        double activeRows,
        double activePlaces,
        boolean isRectified) {
    /** How many rows are kept. */
    public static final int TOP = 100;

    /**
     * How far the mean of a class is above that of all rows, in standard deviations of the rows, where the map is said to respond to the
     * class: what Cohen calls a medium effect.
     */
    public static final double CLEARLY = 0.5;

    public MapActivity {
        top = List.copyOf(top);
        classMeans = List.copyOf(classMeans);
    }

    /** The classes to which it responds more than to others, in their order; none if no class stands out. */
    public List<Integer> classes() {
        return IntStream.range(0, classMeans.size())
                .filter(label -> deviation > 0 && (classMeans.get(label) - mean) / deviation >= CLEARLY)
                .boxed()
                .toList();
    }
}

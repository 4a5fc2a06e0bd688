package inkling.data.format;

import inkling.files.NaturalOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The different labels of a data set as its files write them, numbers or words, while they are read. */
public final class WrittenLabels {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a label, in the order of their first appearance. */
    public int number(String label) {
        return numbers.merge(label, numbers.size(), (first, unused) -> first);
    }

    /** How many there are. */
    public int size() {
        return numbers.size();
    }

    /** The labels in their natural order, which is that of the classes. */
    public List<String> names() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparing(String::strip, NaturalOrder.INSTANCE))
                .toList();
    }

    /** What the labels with these numbers mean. */
    public int[] meanings(int[] rows, ToIntFunction<String> meaning) {
        int[] meanings = numbers.keySet().stream().mapToInt(meaning).toArray();
        return Arrays.stream(rows).map(number -> meanings[number]).toArray();
    }
}

package inkling.data.format.npy;

import inkling.data.Classes;
import inkling.files.NaturalOrder;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Labels that are the names of their classes, as in {@code numpy.array(["cat", "dog"])}. */
final class TextLabels {
    private static final int LONGEST = 1 << 12;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The labels of an array, {@code [rows]}, as numbers in the order of their first appearance; see {@link #inOrder}. */
    int[] read(NumpyArray array, NpyType type) throws IOException {
        if (array.shape().size() != 1 || type.bytes() < 1 || type.bytes() > LONGEST) {
            throw array.bad("one label per row", "another shape, or longer text");
        }
        long count = array.shape().get(0);
        IntStream.Builder labels = IntStream.builder();
        try (InputStream in = array.open(0, type)) {
            for (int row = 0; row < count; row++) {
                String name = NumpyText.next(array, type, in, row);
                labels.add(numbers.merge(name, numbers.size(), (first, unused) -> first));
                if (numbers.size() > Classes.MOST) {
                    throw array.bad("at most " + Classes.MOST + " different labels", "more, up to row " + row);
                }
            }
        }
        return labels.build().toArray();
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The names in their natural order, which is that of the classes. */
    List<String> names() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparing(String::strip, NaturalOrder.INSTANCE))
                .toList();
    }

    /** Labels that were read, as the numbers of the classes. */
    int[] inOrder(int[] labels) {
        List<String> names = names();
        int[] places = new int[names.size()];
        numbers.forEach((name, number) -> places[number] = names.indexOf(name));
        return Arrays.stream(labels).map(label -> places[label]).toArray();
    }
}

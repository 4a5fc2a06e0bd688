package inkling.data.format.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The labels of a table while it is being read, numbers or words. */
final class CsvLabels {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final int[] rows;

    /**
     * @param rows how many there will be
     */
    CsvLabels(int rows) {
        this.rows = new int[rows];
    }

    /** Whether a label is a whole number from 0 on. */
    static boolean isNumber(String label) {
        return NUMBER.matcher(label).matches();
    }

    void set(int row, String label) {
        Integer number = texts.putIfAbsent(label, texts.size());
        rows[row] = number == null ? texts.size() - 1 : number;
    }

    /** The different ones, in the order in which they came. */
    Set<String> texts() {
        return texts.keySet();
    }

    /** The number of each row's label. */
    int[] numbers(ToIntFunction<String> number) {
        int[] numbers = texts.keySet().stream().mapToInt(number).toArray();
        return Arrays.stream(rows).map(row -> numbers[row]).toArray();
    }
}

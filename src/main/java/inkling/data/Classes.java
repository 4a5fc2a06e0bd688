package inkling.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The classes of a data set: their number and their names. A label is the number of a class, 0 to {@code count() - 1}.
 * Immutable.
 *
 * @param names the name of each class, in the order of the labels; 1 to {@value #MOST} different names of 1 to {@value #LONGEST}
 *     characters, none of them a control character
 */
public record Classes(List<String> names) {
    /** The most classes there can be: a label is stored in one signed byte. */
    public static final int MOST = 128;

    private static final int LONGEST = 60;
    /** How many names, of how many characters, make a summary. */
    private static final int SHOWN = 3;

    private static final int LONG = 16;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** MNIST's ten classes, "0" to "9". */
    public static final Classes DIGITS = numbered(10);

    public Classes {
        names = List.copyOf(names);
        if (names.isEmpty() || names.size() > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " classes, got " + names.size());
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("expected a different name for each class, got " + names);
        }
        for (String name : names) {
            if (name.isBlank()
                    || name.length() > LONGEST
                    || CONTROL.matcher(name).find()) {
                throw new IllegalArgumentException("expected names of classes of 1 to " + LONGEST
                        + " characters, none of them control characters");
            }
        }
    }

    /** Classes that have only numbers for names, from "0" on. */
    public static Classes numbered(int count) {
        return new Classes(IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    /** Whether these are MNIST's ten digits. */
    public boolean isDigits() {
        return equals(DIGITS);
    }

    /** How many classes there are. */
    public int count() {
        return names.size();
    }

    /** Whether a number is the label of one of the classes. */
    public boolean has(int label) {
        return label >= 0 && label < count();
    }

    /** What pictures of these classes are called: digits, or pictures. */
    public String noun() {
        return isDigits() ? "digits" : "pictures";
    }

    /** The first names in a few words: {@code A, B, …}. */
    public String summary() {
        String first = names.stream().limit(SHOWN).map(Classes::shortened).collect(Collectors.joining(", "));
        return count() > SHOWN ? first + ", …" : first;
    }

    private static String shortened(String name) {
        return name.length() <= LONG ? name : name.substring(0, LONG - 1) + "…";
    }

    /** The name of the class with a label. */
    public String name(int label) {
        return names.get(label);
    }

    /** The class with a label in the middle of a sentence: {@code 7}, {@code an E}, {@code a Sandal}. */
    public String spoken(int label) {
        return isDigits() ? name(label) : Article.with(name(label));
    }
}

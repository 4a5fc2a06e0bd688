package inkling.data;

import java.util.regex.Pattern;

/** The indefinite article, as it is spoken before a class or a number: {@code a 7}, {@code an 8}, {@code an 11}, {@code an E}. */
public final class Article {
    /** Eight, eleven, eighteen, and what begins with them: 80, 8,000, 11,000; but one hundred in 118. */
    private static final Pattern SPOKEN_WITH_VOWEL =
            Pattern.compile("8.*|1[18](,?\\d{3})*|[aeioAEIO].*|[uU].+|[FHLMNRSXfhlmnrsx]");

    private Article() {}

    /** A class's name or a number with its article before it. */
    public static String with(String name) {
        return (SPOKEN_WITH_VOWEL.matcher(name).matches() ? "an " : "a ") + name;
    }

    /** A number with its article before it. */
    public static String with(int number) {
        return with(Integer.toString(number));
    }
}

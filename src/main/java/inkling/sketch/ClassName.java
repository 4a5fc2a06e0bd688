package inkling.sketch;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import java.util.regex.Pattern;

/** The name of a class that a drawing shows: {@code 7}, {@code E}, {@code Sandal}. */
public final class ClassName {
    /** Longer ones fit nowhere. */
    public static final int LONGEST = 60;

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Zl}|\\p{Zp}");

    private ClassName() {}

    /** Whether a text can be a name: not blank, without spaces at its ends, and on one line. */
    public static boolean isOne(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.length() <= LONGEST
                && !UNPRINTABLE.matcher(text).find();
    }

    /** The same name; IllegalArgumentException if it is none. */
    public static String checked(String name) {
        if (!isOne(name)) {
            throw new IllegalArgumentException("expected the name of a class, at most " + LONGEST + " letters, got \""
                    + name.substring(0, Math.min(20, name.length())) + '"');
        }
        return name;
    }

    /** The name of a digit 0 to 9; IllegalArgumentException if it is none. */
    public static String ofDigit(int digit) {
        if (!Classes.DIGITS.has(digit)) {
            throw new IllegalArgumentException("expected a digit 0 to 9, got " + digit);
        }
        return Classes.DIGITS.name(digit);
    }

    /** The digit that a name stands for; {@link OneHotLabels#NO_CLASS} where it is none. */
    public static int digit(String name) {
        int digit = Classes.DIGITS.names().indexOf(name);
        return digit < 0 ? OneHotLabels.NO_CLASS : digit;
    }
}

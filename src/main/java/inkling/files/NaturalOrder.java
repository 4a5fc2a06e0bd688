package inkling.files;

import java.util.Comparator;

/** The order in which people expect names: numbers in them by their value, so that 2 comes before 10; upper case before lower case. */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int result;
            if (isDigit(one, i) && isDigit(other, j)) {
                int endOne = digitsEnd(one, i);
                int endOther = digitsEnd(other, j);
                result = compareNumbers(one, i, endOne, other, j, endOther);
                i = endOne;
                j = endOther;
            } else {
                result = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (result != 0) {
                return result;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other); // 7 and 07 are the same number, but two names
    }

    /** By value, however many digits there are. */
    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int first = first(one, from, end);
        int otherFirst = first(other, otherFrom, otherEnd);
        int longer = Integer.compare(end - first, otherEnd - otherFirst);
        for (int i = 0; longer == 0 && first + i < end; i++) {
            longer = Character.compare(one.charAt(first + i), other.charAt(otherFirst + i));
        }
        return longer;
    }

    /** Where the zeros before a number end. */
    private static int first(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }
}

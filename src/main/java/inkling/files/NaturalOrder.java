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
                result = compareNumbers(one.substring(i, endOne), other.substring(j, endOther));
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
    private static int compareNumbers(String one, String other) {
        String plainOne = one.replaceFirst("^0+", "");
        String plainOther = other.replaceFirst("^0+", "");
        int longer = Integer.compare(plainOne.length(), plainOther.length());
        return longer != 0 ? longer : plainOne.compareTo(plainOther);
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

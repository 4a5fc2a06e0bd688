package inkling.data;

import java.util.Arrays;

/** The labels of a data set: {@code [rows, 10]}, each row one-hot, decoded to the digit 0..9. Immutable. */
public final class OneHotLabels {
    /** How many digits there are to tell apart, and bytes in a row. */
    public static final int CLASSES = 10;

    /** In a digit's place: the picture shows none, its row has no 1. Only for generated pictures, never in a file. */
    public static final byte NO_DIGIT = -1;

    private final byte[] digits;

    /**
     * @param digits the decoded label 0..9 of every row, or {@link #NO_DIGIT}, copied
     */
    public OneHotLabels(byte[] digits) {
        this.digits = digits.clone();
    }

    /** How many labels there are. */
    public int rows() {
        return digits.length;
    }

    /** The digit 0..9 of a row, or {@link #NO_DIGIT}. */
    public int digit(int row) {
        return digits[row];
    }

    /** The one-hot row: ten bytes, a 1 where the digit is. */
    public byte[] oneHot(int row) {
        byte[] vector = new byte[CLASSES];
        if (digits[row] != NO_DIGIT) {
            vector[digits[row]] = 1;
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneHotLabels that && Arrays.equals(digits, that.digits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digits);
    }
}

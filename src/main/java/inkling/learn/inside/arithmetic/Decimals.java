package inkling.learn.inside.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many decimals the numbers of an equation are printed with, so that it adds up as printed: whoever computes with the printed terms
 * and rounds gets the printed result, to its last digit.
 *
 * @param terms decimals of the terms
 * @param result decimals of the result; below 0, it is rounded to tens, hundreds and so on
 */
public record Decimals(int terms, int result) {
    /** The fewest decimals of a term. */
    public static final int FEWEST = 2;

    private static final int MOST = 9;
    private static final int MOST_OF_RESULT = 5;
    private static final int LEAST_OF_RESULT = -30;

    /** Above, a number of decimals times the number no longer fits into a long with room to spare. */
    private static final double EXACT = 1e15;

    /** The right side of an equation. */
    @FunctionalInterface
    public interface Formula {
        /** What it gives, exactly, with its terms rounded to a number of decimals; ArithmeticException if it gives nothing. */
        BigDecimal of(int decimals);
    }

    /** The fewest decimals, from {@value #FEWEST} on, with which an equation adds up. */
    public static Decimals fewest(double result, Formula formula) {
        return fewest(result, FEWEST, formula);
    }

    /**
     * The same, where the result has other decimals than {@value #FEWEST} if possible. It gets more, or in the end fewer, where it lies so
     * close to the border between two roundings that no decimals of the terms decide.
     *
     * @param result if it is no finite number, as after a divergence, nothing adds up
     */
    public static Decimals fewest(double result, int decimals, Formula formula) {
        if (!Double.isFinite(result)) {
            return new Decimals(FEWEST, decimals);
        }
        for (int more = decimals; more <= MOST_OF_RESULT; more++) {
            int terms = terms(result, more, formula);
            if (terms <= MOST) {
                return new Decimals(terms, more);
            }
        }
        for (int fewer = decimals - 1; fewer >= LEAST_OF_RESULT; fewer--) {
            int terms = terms(result, fewer, formula);
            if (terms <= MOST) {
                return new Decimals(terms, fewer);
            }
        }
        return new Decimals(FEWEST, decimals); // terms that are no finite numbers
    }

    /** A number rounded as one does it by hand: halves away from 0. ArithmeticException if it is not finite. */
    public static BigDecimal round(double number, int decimals) {
        if (!Double.isFinite(number)) {
            throw new ArithmeticException("expected a finite number, found " + number);
        }
        double scaled = Math.abs(number) * Math.pow(10, decimals);
        if (decimals < 0 || scaled > EXACT) {
            return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        }
        long rounded = Math.round(scaled);
        return BigDecimal.valueOf(number < 0 ? -rounded : rounded, decimals);
    }

    private static int terms(double result, int decimals, Formula formula) {
        BigDecimal printed = round(result, decimals);
        int terms = FEWEST;
        while (terms <= MOST && !addsUp(printed, formula, terms)) {
            terms++;
        }
        return terms;
    }

    private static boolean addsUp(BigDecimal printed, Formula formula, int terms) {
        try {
            return formula.of(terms)
                            .setScale(printed.scale(), RoundingMode.HALF_UP)
                            .compareTo(printed)
                    == 0;
        } catch (ArithmeticException e) {
            return false; // such as a divisor that rounds to 0
        }
    }
}

package inkling.learn.inside.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Of a double that is above {@link #EXACT} with {@value #MOST} decimals; times 10^{@value #MOST}, it fits into 64 bits. */
    private static final int LARGE_BITS = 33;

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
        Sums sums = new Sums(formula);
        IntStream more = IntStream.rangeClosed(decimals, MOST_OF_RESULT);
        IntStream fewer = IntStream.iterate(decimals - 1, places -> places >= LEAST_OF_RESULT, places -> places - 1);
        return IntStream.concat(more, fewer)
                .mapToObj(places -> new Decimals(sums.fewest(round(result, places)), places))
                .filter(found -> found.terms <= MOST)
                .findFirst()
                .orElse(new Decimals(FEWEST, decimals)); // for terms that are no finite numbers
    }

    /** A number rounded as one does it by hand: halves away from 0. ArithmeticException if it is not finite. */
    public static BigDecimal round(double number, int decimals) {
        if (!Double.isFinite(number)) {
            throw new ArithmeticException("expected a finite number, found " + number);
        }
        double scaled = Math.abs(number) * Math.pow(10, decimals);
        boolean isLarge = scaled > EXACT;
        if (decimals < 0 || (isLarge && (decimals > MOST || Math.abs(number) >= Long.MAX_VALUE))) {
            return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        }
        BigDecimal rounded =
                isLarge ? roundLarge(Math.abs(number), decimals) : BigDecimal.valueOf(Math.round(scaled), decimals);
        return number < 0 ? rounded.negate() : rounded;
    }

    /** A number above 10^6, which has no more than {@value #LARGE_BITS} bits after the point: several times as fast as by division. */
    private static BigDecimal roundLarge(double number, int decimals) {
        long whole = (long) number;
        long fraction = (long) Math.scalb(number - whole, LARGE_BITS);
        long power = (long) Math.pow(10, decimals);
        long rounded = (fraction * power + (1L << (LARGE_BITS - 1))) >>> LARGE_BITS;
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(rounded, decimals));
    }

    /** What a formula gives, computed once for each number of decimals of its terms, however many results are tried with it. */
    private static final class Sums {
        private final Formula formula;

        /** From {@link #FEWEST} on, those that were needed so far; empty for nothing. */
        private final List<Optional<BigDecimal>> known = new ArrayList<>();

        Sums(Formula formula) {
            this.formula = formula;
        }

        /** The fewest decimals of the terms that give a printed result; more than {@link #MOST} if none do. */
        int fewest(BigDecimal printed) {
            int terms = FEWEST;
            while (terms <= MOST && !addsUp(printed, terms)) {
                terms++;
            }
            return terms;
        }

        private boolean addsUp(BigDecimal printed, int terms) {
            while (known.size() <= terms - FEWEST) {
                known.add(compute(FEWEST + known.size()));
            }
            return known.get(terms - FEWEST)
                    .map(sum -> sum.setScale(printed.scale(), RoundingMode.HALF_UP))
                    .filter(sum -> sum.compareTo(printed) == 0)
                    .isPresent();
        }

        private Optional<BigDecimal> compute(int terms) {
            try {
                return Optional.of(formula.of(terms));
            } catch (ArithmeticException e) {
                return Optional.empty(); // such as a divisor that rounds to 0
            }
        }
    }
}

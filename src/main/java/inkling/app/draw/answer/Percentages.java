package inkling.app.draw.answer;

import inkling.app.shared.Figures;
import inkling.learn.Prediction;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Probabilities as they are shown: in tenths of a percent that sum to 100.0%. Rounded by the largest remainder: all are
 * rounded down, and what is missing goes, a tenth each, to those that lost most.
 *
 * @param tenths of a percent, one per class, sum 1000
 */
public record Percentages(List<Integer> tenths) {
    private static final int WHOLE = 1000;

    static Percentages of(Prediction prediction) {
        double sum = IntStream.range(0, prediction.classes())
                .mapToDouble(prediction::probability)
                .sum();
        double[] exact = IntStream.range(0, prediction.classes())
                .mapToDouble(digit -> prediction.probability(digit) / sum * WHOLE)
                .toArray();
        int[] rounded = IntStream.range(0, exact.length)
                .map(digit -> (int) Math.floor(exact[digit]))
                .toArray();
        int missing = WHOLE - IntStream.of(rounded).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(digit -> rounded[digit] - exact[digit]))
                .limit(missing)
                .forEach(digit -> rounded[digit]++);
        return new Percentages(IntStream.of(rounded).boxed().collect(Collectors.toUnmodifiableList()));
    }

    /** The confidence of a prediction, written as its bar writes it: {@code 98.2%}. */
    public static String confidence(Prediction prediction) {
        return of(prediction).text(prediction.digit());
    }

    /** The probability of a class: {@code 98.2%}. */
    String text(int digit) {
        return Figures.percent(tenths.get(digit) / (double) WHOLE);
    }
}

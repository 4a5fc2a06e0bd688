package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The softmax of the scores for one class: {@code e^score / Σ e^score} over all classes, its probability.
 *
 * @param scores of all classes
 * @param label the class
 * @param probability as the network computed it
 */
public record ScoreShare(List<Float> scores, int label, float probability) {
    /** Decimals of the percentage where it is neither 0 nor 100. */
    private static final int FEWEST = 1;

    private static final int MOST = 5;

    /** Of one class. */
    public static ScoreShare of(LayerValues values, int label) {
        float[] scores = values.scores();
        List<Float> list =
                IntStream.range(0, scores.length).mapToObj(i -> scores[i]).toList();
        return new ScoreShare(list, label, values.prediction().probability(label));
    }

    public double percent() {
        return 100.0 * probability;
    }

    /** Of the scores, and of the percentage: at least one, and enough to tell it from 0% and 100%, up to {@value #MOST}. */
    public Decimals decimals() {
        int decimals = FEWEST;
        while (decimals < MOST && Float.isFinite(probability) && saysTooMuch(decimals)) {
            decimals++;
        }
        return Decimals.fewest(percent(), decimals, this::formula);
    }

    private boolean saysTooMuch(int decimals) {
        double printed = Decimals.round(percent(), decimals).doubleValue();
        return (printed == 0 && probability > 0) || (printed == 100 && probability < 1);
    }

    private BigDecimal formula(int decimals) {
        double own = Decimals.round(scores.get(label), decimals).doubleValue();
        double sum = scores.stream()
                .mapToDouble(score -> Math.exp(Decimals.round(score, decimals).doubleValue() - own))
                .sum();
        return Double.isInfinite(sum) ? BigDecimal.ZERO : new BigDecimal(100 / sum);
    }
}

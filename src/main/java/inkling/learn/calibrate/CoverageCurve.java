package inkling.learn.calibrate;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a model gains by not answering when it is unsure: for each confidence threshold, the share of images it still answers
 * (coverage) and its accuracy on those. Immutable.
 *
 * @param thinned some points of the curve, in order of rising thresholds, in files of earlier versions; null in all others
 * @param all the confidences of all predictions; null where there are only some points
 * @param wrong the confidences of the wrong ones; null where there are only some points
 */
public record CoverageCurve(
        @SerializedName("points") @Nullable List<Point> thinned,
        @SerializedName("confidences") @Nullable ConfidenceCounts all,
        @SerializedName("wrong") @Nullable ConfidenceCounts wrong) {
    /**
     * The effect of one threshold.
     *
     * @param confidence the least confidence, 0..1, that is answered
     * @param coverage share of the images with that confidence
     * @param accuracy share of these that is classified correctly; not a number where none is answered
     */
    public record Point(
            @SerializedName("confidence") double confidence,
            @SerializedName("answered") double coverage,
            @SerializedName("right") double accuracy) {}

    public CoverageCurve {
        thinned = thinned == null ? null : List.copyOf(thinned);
        if (thinned == null ? all == null || wrong == null || all.size() == 0 : thinned.isEmpty()) {
            throw new IllegalArgumentException("expected the confidences of a coverage curve, found none");
        }
    }

    /**
     * The curve of labeled predictions, at least one.
     *
     * @param labels the true class of each prediction
     */
    public static CoverageCurve of(List<Prediction> predictions, List<Integer> labels) {
        List<Float> wrong = IntStream.range(0, predictions.size())
                .filter(i -> predictions.get(i).digit() != labels.get(i))
                .mapToObj(i -> predictions.get(i).confidence())
                .toList();
        List<Float> all = predictions.stream().map(Prediction::confidence).toList();
        return new CoverageCurve(null, ConfidenceCounts.of(all), ConfidenceCounts.of(wrong));
    }

    /** The effect of a threshold 0..1: exact, except in files of earlier versions, which have only some points. */
    public Point at(double confidence) {
        if (all == null || wrong == null) {
            List<Point> points = points();
            return points.stream()
                    .filter(point -> point.confidence() >= confidence)
                    .findFirst()
                    .orElse(points.get(points.size() - 1));
        }
        int answered = all.atLeast(confidence);
        double accuracy = (answered - wrong.atLeast(confidence)) / (double) answered;
        return new Point(confidence, (double) answered / all.size(), accuracy);
    }

    /** The effect of each threshold that excludes more than the one before; in files of earlier versions, of some of them. */
    public List<Point> points() {
        if (all == null || wrong == null) {
            return requireNonNull(thinned);
        }
        List<Point> points = new ArrayList<>();
        int answered = 0;
        int missed = 0;
        int nextWrong = wrong.confidences().size() - 1;
        for (int i = all.confidences().size() - 1; i >= 0; i--) {
            float confidence = all.confidences().get(i);
            answered += all.counts().get(i);
            while (nextWrong >= 0 && wrong.confidences().get(nextWrong) >= confidence) {
                missed += wrong.counts().get(nextWrong);
                nextWrong--;
            }
            double accuracy = (answered - missed) / (double) answered;
            points.add(new Point(confidence, (double) answered / all.size(), accuracy));
        }
        Collections.reverse(points);
        return points;
    }
}

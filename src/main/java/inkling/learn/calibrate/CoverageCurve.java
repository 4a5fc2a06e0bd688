package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model gains by not answering when it is unsure: for each confidence threshold, the share of images it still answers
 * (coverage) and its accuracy on those. Immutable.
 *
 * @param points in order of rising thresholds
 */
public record CoverageCurve(@SerializedName("points") List<Point> points) {
    /** Number of points along the curve, spread evenly by coverage. */
    private static final int POINTS = 200;

    /**
     * The effect of one threshold.
     *
     * @param confidence the least confidence, 0..1, that is answered
     * @param coverage share of the images with that confidence
     * @param accuracy share of these that is classified correctly
     */
    public record Point(
            @SerializedName("confidence") double confidence,
            @SerializedName("answered") double coverage,
            @SerializedName("right") double accuracy) {}

    public CoverageCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve of labeled predictions.
     *
     * @param labels the true class of each prediction
     */
    public static CoverageCurve of(List<Prediction> predictions, List<Integer> labels) {
        List<Integer> byConfidence = IntStream.range(0, predictions.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -predictions.get(i).confidence()))
                .toList();
        List<Point> points = new ArrayList<>();
        int correct = 0;
        int count = byConfidence.size();
        for (int i = 0; i < count; i++) {
            int at = byConfidence.get(i);
            float confidence = predictions.get(at).confidence();
            correct += predictions.get(at).digit() == labels.get(at) ? 1 : 0;
            boolean lastOfEquals =
                    i + 1 == count || predictions.get(byConfidence.get(i + 1)).confidence() < confidence;
            boolean isPoint = (long) (i + 1) * POINTS / count > (long) i * POINTS / count;
            if (lastOfEquals && isPoint) {
                points.add(0, new Point(confidence, (i + 1.0) / count, correct / (i + 1.0)));
            }
        }
        return new CoverageCurve(points);
    }

    /** The effect of a threshold: the first point whose confidence reaches it, or else the last point. */
    public Point at(double confidence) {
        return points.stream()
                .filter(point -> point.confidence() >= confidence)
                .findFirst()
                .orElseGet(() -> points.get(points.size() - 1));
    }
}

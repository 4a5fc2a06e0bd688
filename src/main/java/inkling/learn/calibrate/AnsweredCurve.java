package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is gained by not answering: for each confidence that may be asked for, the share of pictures that is still answered
 * and the share of the answers that is right. Immutable.
 *
 * @param points from asking for nothing to asking for the most
 */
public record AnsweredCurve(@SerializedName("points") List<Point> points) {
    /** Points along the curve, evenly by the share answered. */
    private static final int POINTS = 200;

    /**
     * What one demand means.
     *
     * @param confidence the least confidence 0..1 that is asked for
     * @param answered the share of pictures that have it
     * @param right the share of these that is right
     */
    public record Point(
            @SerializedName("confidence") double confidence,
            @SerializedName("answered") double answered,
            @SerializedName("right") double right) {}

    public AnsweredCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve over predictions whose truth is known.
     *
     * @param labels the true digits 0..9, one a prediction
     */
    public static AnsweredCurve of(List<Prediction> predictions, List<Integer> labels) {
        List<Integer> surest = IntStream.range(0, predictions.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -predictions.get(i).confidence()))
                .toList();
        List<Point> points = new ArrayList<>();
        int right = 0;
        int count = surest.size();
        for (int i = 0; i < count; i++) {
            int at = surest.get(i);
            right += predictions.get(at).digit() == labels.get(at) ? 1 : 0;
            boolean ends = i + 1 == count
                    || predictions.get(surest.get(i + 1)).confidence()
                            < predictions.get(at).confidence();
            boolean isPoint = (long) (i + 1) * POINTS / count > (long) i * POINTS / count;
            if (ends && isPoint) {
                points.add(0, new Point(predictions.get(at).confidence(), (i + 1.0) / count, right / (i + 1.0)));
            }
        }
        return new AnsweredCurve(points);
    }

    /** What asking for this confidence means: the point of the least confidence that suffices, or the last one. */
    public Point at(double confidence) {
        return points.stream()
                .filter(point -> point.confidence() >= confidence)
                .findFirst()
                .orElseGet(() -> points.get(points.size() - 1));
    }
}

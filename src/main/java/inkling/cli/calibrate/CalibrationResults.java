package inkling.cli.calibrate;

import static inkling.cli.calibrate.LabeledPredictions.chosen;
import static java.util.Objects.requireNonNull;

import inkling.data.Picture;
import inkling.learn.Interval;
import inkling.learn.Prediction;
import inkling.learn.calibrate.AccuracyByConfidence;
import inkling.learn.calibrate.Auroc;
import inkling.learn.calibrate.Bootstrap;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.MeasuredDigits;
import inkling.learn.calibrate.MeasuredOthers;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.Temperature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Measures, kind by kind, a temperature and a detector on images that neither was fitted on. */
final class CalibrationResults {
    private final Detection detection;
    private final DigitDetector detector;
    private final int trainRows;

    private final Map<String, Double> accuracy = new LinkedHashMap<>();
    private final Map<String, Double> before = new LinkedHashMap<>();
    private final Map<String, Double> after = new LinkedHashMap<>();
    private final Map<String, ReliabilityDiagram> diagrams = new LinkedHashMap<>();
    private final Map<String, CoverageCurve> curves = new LinkedHashMap<>();
    private final Map<String, Double> accepted = new LinkedHashMap<>();
    private final Map<String, MeasuredDigits> digits = new LinkedHashMap<>();
    private final Map<String, Double> auroc = new LinkedHashMap<>();
    private final Map<String, Double> rejected = new LinkedHashMap<>();
    private final Map<String, MeasuredOthers> others = new LinkedHashMap<>();
    private final List<double[]> scores = new ArrayList<>();

    /**
     * @param trainRows the rows that count as neighbors
     */
    CalibrationResults(Detection detection, DigitDetector detector, int trainRows) {
        this.detection = detection;
        this.detector = detector;
        this.trainRows = trainRows;
    }

    /** Measures a kind of digit. */
    void add(String kind, LabeledPredictions images) {
        List<Prediction> predictions = images.at(detection.temperature());
        List<Integer> labels = images.labels();
        ReliabilityDiagram diagram = ReliabilityDiagram.of(predictions, labels);
        LabeledPredictions some = images.some(CalibrationStudy.SEARCHED);
        double[] likeness = Detection.probabilities(detector, detection.features(some, trainRows));
        accuracy.put(kind, images.accuracy());
        before.put(
                kind, ReliabilityDiagram.of(images.at(Temperature.NONE), labels).error());
        after.put(kind, diagram.error());
        diagrams.put(kind, diagram);
        curves.put(kind, CoverageCurve.of(predictions, labels));
        accepted.put(kind, (double) passed(likeness) / likeness.length);
        scores.add(likeness);
        boolean byWriter = !images.writers().isEmpty();
        Interval error = Bootstrap.interval(
                images.groups(),
                rows -> ReliabilityDiagram.of(chosen(predictions, rows), chosen(labels, rows))
                        .error());
        digits.put(
                kind,
                new MeasuredDigits(
                        labels.size(),
                        byWriter ? images.groups().size() : null,
                        interval(images::isCorrect, images),
                        error,
                        likeness.length,
                        interval(i -> likeness[i] >= detector.threshold(), some),
                        AccuracyByConfidence.of(predictions, labels)));
    }

    /** Measures a kind of image that shows no digit, after all kinds that do. */
    void add(String kind, List<Picture> pictures, boolean trainedOn) {
        double[] digitScores = scores.stream().flatMapToDouble(Arrays::stream).toArray();
        double[] likeness = Detection.probabilities(detector, detection.features(pictures, trainRows));
        int count = likeness.length;
        Interval share = Interval.wilson(count - passed(likeness), count);
        auroc.put(kind, Auroc.of(digitScores, likeness));
        rejected.put(kind, 1 - (double) passed(likeness) / count);
        others.put(kind, new MeasuredOthers(count, share, trainedOn));
    }

    Calibration.Results finished(Map<String, Integer> fittedOn) {
        return new Calibration.Results(
                accuracy,
                before,
                after,
                diagrams,
                requireNonNull(curves.get("test"), "expected the test rows, got none"),
                auroc,
                rejected,
                accepted,
                curves.get("drawn"),
                fittedOn,
                digits,
                others);
    }

    /** By resampling writers where they are known; else Wilson's. */
    private static Interval interval(IntPredicate hits, LabeledPredictions images) {
        int count = images.labels().size();
        return images.writers().isEmpty()
                ? Interval.wilson((int) IntStream.range(0, count).filter(hits).count(), count)
                : Bootstrap.interval(
                        images.groups(),
                        rows -> IntStream.of(rows)
                                .mapToDouble(i -> hits.test(i) ? 1 : 0)
                                .average()
                                .orElseThrow());
    }

    /** How many count as digits. */
    private int passed(double[] likeness) {
        return (int) DoubleStream.of(likeness)
                .filter(each -> each >= detector.threshold())
                .count();
    }
}

package inkling.cli.calibrate;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.TrainingSplit;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import inkling.learn.calibrate.Temperature;
import inkling.learn.neighbors.NeighborIndex;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.generated.NonDigits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The measurements behind {@code inkling calibrate}: fits on the validation rows, on drawings by every second writer and on
 * some kinds of doodles; evaluates on the test rows, on drawings by the other writers and on other kinds.
 */
public final class CalibrationStudy {
    /** Share of the digits that the detector must accept. */
    private static final double ACCEPTED = 0.97;

    /** Number of images of a kind whose neighbors are searched: the search takes longer than the classification. */
    static final int SEARCHED = 2000;

    static final int DOODLES = 300;

    private final Classifier classifier;
    private final CalibratedClassifier calibrated;
    private final DataSet data;
    private final NeighborIndex neighbors;
    private final int trainRows;
    private final Map<String, LabeledPredictions> fitted = new LinkedHashMap<>();
    private final Map<String, LabeledPredictions> evaluated = new LinkedHashMap<>();
    private final Map<String, List<Picture>> others;

    /**
     * @param data with training rows and test rows
     * @param others images that are not digits, to evaluate on
     */
    public CalibrationStudy(Classifier classifier, DataSet data, OtherImages others) {
        this.others = others.byKind();
        this.classifier = classifier;
        this.calibrated = new CalibratedClassifier(classifier, Temperature.NONE);
        this.data = data;
        this.neighbors = NeighborIndex.of(data);
        this.trainRows = Math.max(1, data.trainRows() - TrainingSplit.VALIDATION_ROWS);
        int last = data.trainRows() - trainRows;
        boolean heldOut = classifier.card().validationAccuracy() != null
                && !classifier.card().recipe().split().trainsOnLast(last, data);
        fitted.put(heldOut ? "validation" : "training", rows(trainRows, data.trainRows()));
        evaluated.put("test", rows(data.trainRows(), data.rows()));
    }

    /** Adds labeled drawings: those by every second writer to fit on, the others to evaluate on. */
    public void addDrawn(List<LabeledSketch> drawings) {
        List<LabeledSketch> samples = drawings.stream()
                .filter(sample -> sample.label().isPresent() && !sample.sketch().isEmpty())
                .toList();
        WriterSplit split = WriterSplit.of(samples);
        fitted.put("drawn", drawn(split.toFit(), split.byWriter()));
        evaluated.put("drawn", drawn(split.toEvaluate(), split.byWriter()));
    }

    public Calibration calibration() {
        Temperature temperature = Temperature.fit(
                fitted.values().stream()
                        .flatMap(each -> each.predictions().stream())
                        .toList(),
                fitted.values().stream().flatMap(each -> each.labels().stream()).toList());
        Detection detection = new Detection(calibrated, temperature, neighbors);
        Map<String, List<Picture>> nonDigits = NonDigits.toFit(DOODLES);
        List<DigitFeatures> doodles = nonDigits.values().stream()
                .flatMap(pictures -> detection.features(pictures, trainRows).stream())
                .toList();
        List<DigitFeatures> digits = fitted.values().stream()
                .flatMap(each -> detection.features(each.some(SEARCHED), trainRows).stream())
                .toList();
        DigitDetector detector = DigitDetector.fit(digits, doodles, ACCEPTED);
        Map<String, Integer> fittedOn = new LinkedHashMap<>();
        fitted.forEach((kind, images) -> fittedOn.put(kind, images.labels().size()));
        nonDigits.forEach((kind, pictures) -> fittedOn.put(kind, pictures.size()));
        boolean trainedOnDoodles = classifier.card().recipe().generated().doodles() > 0;
        CalibrationResults results = new CalibrationResults(detection, detector, data.trainRows());
        evaluated.forEach(results::add);
        others.forEach(
                (kind, pictures) -> results.add(kind, pictures, trainedOnDoodles && NonDigits.isForTraining(kind)));
        return new Calibration(Calibration.nameOf(classifier), temperature, detector, results.finished(fittedOn));
    }

    private LabeledPredictions rows(int from, int to) {
        return LabeledPredictions.of(
                IntStream.range(from, to).mapToObj(data.images()::picture).toList(),
                IntStream.range(from, to).mapToObj(data::label).toList(),
                List.of(),
                calibrated);
    }

    private LabeledPredictions drawn(List<LabeledSketch> samples, boolean byWriter) {
        return LabeledPredictions.of(
                samples.stream()
                        .map(sample -> Preparation.MNIST.picture(sample.sketch()))
                        .toList(),
                samples.stream().map(sample -> sample.label().orElseThrow()).toList(),
                byWriter
                        ? samples.stream()
                                .map(LabeledSketch::writer)
                                .map(Objects::requireNonNull)
                                .toList()
                        : List.of(),
                calibrated);
    }
}

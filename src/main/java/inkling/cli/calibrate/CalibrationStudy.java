package inkling.cli.calibrate;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.data.format.IdxFolder;
import inkling.learn.Classifier;
import inkling.learn.TrainingSplit;
import inkling.learn.calibrate.Auroc;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.Temperature;
import inkling.learn.neighbors.NeighborIndex;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The measurements behind {@code inkling calibrate}: fits on the validation rows, every second drawing and doodles; evaluates
 * on the test rows, the other drawings and other doodles.
 */
public final class CalibrationStudy {
    /** Share of the digits that the detector must accept. */
    private static final double ACCEPTED = 0.97;

    /** Number of images of a kind whose neighbors are searched: the search takes longer than the classification. */
    private static final int SEARCHED = 1000;

    private static final int DOODLES = 300;

    private final Classifier classifier;
    private final CalibratedClassifier calibrated;
    private final DataSet data;
    private final NeighborIndex neighbors;
    private final int trainRows;
    private final LabeledPredictions test;
    private final List<LabeledPredictions> fitted = new ArrayList<>();
    private final Map<String, LabeledPredictions> evaluated = new LinkedHashMap<>();
    private final Map<String, List<Picture>> others = new LinkedHashMap<>(NonDigits.toEvaluate(DOODLES));

    public CalibrationStudy(Classifier classifier, DataSet data) {
        this.classifier = classifier;
        this.calibrated = new CalibratedClassifier(classifier, Temperature.NONE);
        this.data = data;
        this.neighbors = NeighborIndex.of(data);
        this.trainRows = Math.max(1, data.trainRows() - TrainingSplit.VALIDATION_ROWS);
        fitted.add(rows(trainRows, data.trainRows()));
        test = rows(data.trainRows(), data.rows());
        evaluated.put("test", test);
    }

    /** Adds labeled drawings: every second one to fit on, the others to evaluate on. */
    public void addDrawn(Path strokes) throws IOException {
        List<LabeledSketch> samples = StrokeFile.read(strokes).stream()
                .filter(sample -> sample.label().isPresent() && !sample.sketch().isEmpty())
                .toList();
        fitted.add(drawn(samples, 0));
        evaluated.put("drawn", drawn(samples, 1));
    }

    /** Adds images that are not digits, from a folder of IDX files or a sprite, to evaluate on. */
    public void addOther(Path folder) throws IOException {
        DataSet set = IdxFolder.holdsIdx(folder) ? IdxFolder.read(folder) : DataFolder.read(folder, some -> {});
        List<Picture> pictures = IntStream.range(set.trainRows(), set.rows())
                .limit(SEARCHED)
                .mapToObj(set.images()::picture)
                .toList();
        others.put(String.valueOf(folder.getFileName()), pictures);
    }

    public Calibration calibration() {
        Temperature temperature = Temperature.fit(
                fitted.stream().flatMap(each -> each.predictions().stream()).toList(),
                fitted.stream().flatMap(each -> each.labels().stream()).toList());
        List<DigitFeatures> nonDigits = NonDigits.toFit(DOODLES).values().stream()
                .flatMap(pictures -> features(pictures, temperature, trainRows).stream())
                .toList();
        List<DigitFeatures> digits = fitted.stream()
                .flatMap(each -> features(each.some(SEARCHED), temperature, trainRows).stream())
                .toList();
        DigitDetector detector = DigitDetector.fit(digits, nonDigits, ACCEPTED);
        return new Calibration(Calibration.nameOf(classifier), temperature, detector, results(temperature, detector));
    }

    private Calibration.Results results(Temperature temperature, DigitDetector detector) {
        Map<String, Double> accuracy = new LinkedHashMap<>();
        Map<String, Double> before = new LinkedHashMap<>();
        Map<String, Double> after = new LinkedHashMap<>();
        Map<String, ReliabilityDiagram> diagrams = new LinkedHashMap<>();
        Map<String, Double> accepted = new LinkedHashMap<>();
        List<double[]> digits = new ArrayList<>();
        evaluated.forEach((kind, measured) -> {
            ReliabilityDiagram diagram = measured.reliability(temperature);
            accuracy.put(kind, measured.accuracy());
            before.put(kind, measured.reliability(Temperature.NONE).error());
            after.put(kind, diagram.error());
            diagrams.put(kind, diagram);
            double[] scores = probabilities(measured.some(SEARCHED), temperature, detector);
            accepted.put(kind, share(scores, detector.threshold()));
            digits.add(scores);
        });
        double[] allDigits = digits.stream().flatMapToDouble(Arrays::stream).toArray();
        Map<String, Double> auroc = new LinkedHashMap<>();
        Map<String, Double> rejected = new LinkedHashMap<>();
        others.forEach((kind, pictures) -> {
            double[] scores = probabilities(pictures, temperature, detector);
            auroc.put(kind, Auroc.of(allDigits, scores));
            rejected.put(kind, 1 - share(scores, detector.threshold()));
        });
        CoverageCurve curve = CoverageCurve.of(test.at(temperature), test.labels());
        return new Calibration.Results(accuracy, before, after, diagrams, curve, auroc, rejected, accepted);
    }

    private double[] probabilities(List<Picture> pictures, Temperature temperature, DigitDetector detector) {
        return features(pictures, temperature, data.trainRows()).stream()
                .mapToDouble(detector::probability)
                .toArray();
    }

    private List<DigitFeatures> features(List<Picture> pictures, Temperature temperature, int rows) {
        return pictures.parallelStream()
                .map(picture ->
                        DigitFeatures.of(temperature.apply(calibrated.classify(picture)), picture, neighbors, rows))
                .toList();
    }

    private static double share(double[] scores, double threshold) {
        return Arrays.stream(scores).filter(score -> score >= threshold).count() / (double) scores.length;
    }

    private LabeledPredictions rows(int from, int to) {
        return LabeledPredictions.of(
                IntStream.range(from, to).mapToObj(data.images()::picture).toList(),
                IntStream.range(from, to).mapToObj(data::label).toList(),
                calibrated);
    }

    private LabeledPredictions drawn(List<LabeledSketch> samples, int first) {
        List<LabeledSketch> half = IntStream.iterate(first, i -> i < samples.size(), i -> i + 2)
                .mapToObj(samples::get)
                .toList();
        return LabeledPredictions.of(
                half.stream()
                        .map(sample -> Preparation.MNIST.picture(sample.sketch()))
                        .toList(),
                half.stream().map(sample -> sample.label().orElseThrow()).toList(),
                calibrated);
    }
}

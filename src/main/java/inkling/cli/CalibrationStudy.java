package inkling.cli;

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
import inkling.sketch.Preparation;
import inkling.sketch.Sample;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The measuring behind {@code inkling calibrate}: fits on held-back rows, every second drawing and doodles; judges on the
 * test rows, the other drawings and other doodles.
 */
final class CalibrationStudy {
    /** The share of digits that is to pass for digits. */
    private static final double ACCEPTED = 0.97;

    /** Pictures of a kind whose neighbours are searched: the search takes longer than the reading. */
    private static final int SEARCHED = 1000;

    private static final int DOODLES = 300;

    private final Classifier classifier;
    private final CalibratedClassifier reader;
    private final DataSet data;
    private final NeighborIndex neighbours;
    private final int learned;
    private final LabeledPredictions test;
    private final List<LabeledPredictions> fitted = new ArrayList<>();
    private final Map<String, LabeledPredictions> judged = new LinkedHashMap<>();
    private final Map<String, List<Picture>> others = new LinkedHashMap<>(NonDigits.toJudge(DOODLES));

    CalibrationStudy(Classifier classifier, DataSet data) {
        this.classifier = classifier;
        this.reader = new CalibratedClassifier(classifier, Temperature.NONE);
        this.data = data;
        this.neighbours = NeighborIndex.of(data);
        this.learned = Math.max(1, data.trainRows() - TrainingSplit.VALIDATION_ROWS);
        fitted.add(rows(learned, data.trainRows()));
        test = rows(data.trainRows(), data.rows());
        judged.put("test", test);
    }

    /** Takes labelled drawings in: every second one to fit on, the rest to judge by. */
    void addDrawn(Path strokes) throws IOException {
        List<Sample> samples = StrokeFile.read(strokes).stream()
                .filter(sample -> sample.label().isPresent() && !sample.sketch().isEmpty())
                .toList();
        fitted.add(drawn(samples, 0));
        judged.put("drawn", drawn(samples, 1));
    }

    /** Takes in pictures that are no digits, from a folder of IDX files or a sprite; to judge by only. */
    void addOther(Path folder) throws IOException {
        DataSet set = IdxFolder.holdsIdx(folder) ? IdxFolder.read(folder) : DataFolder.read(folder, some -> {});
        List<Picture> pictures = IntStream.range(set.trainRows(), set.rows())
                .limit(SEARCHED)
                .mapToObj(set.images()::picture)
                .toList();
        others.put(String.valueOf(folder.getFileName()), pictures);
    }

    Calibration calibration() {
        Temperature temperature = Temperature.fit(
                fitted.stream().flatMap(each -> each.predictions().stream()).toList(),
                fitted.stream().flatMap(each -> each.labels().stream()).toList());
        List<DigitFeatures> odd = NonDigits.toFit(DOODLES).values().stream()
                .flatMap(pictures -> signs(pictures, temperature, learned).stream())
                .toList();
        List<DigitFeatures> digits = fitted.stream()
                .flatMap(each -> signs(each.some(SEARCHED), temperature, learned).stream())
                .toList();
        DigitDetector likeness = DigitDetector.fit(digits, odd, ACCEPTED);
        return new Calibration(Calibration.nameOf(classifier), temperature, likeness, figures(temperature, likeness));
    }

    private Calibration.Figures figures(Temperature temperature, DigitDetector likeness) {
        Map<String, Double> right = new LinkedHashMap<>();
        Map<String, Double> before = new LinkedHashMap<>();
        Map<String, Double> after = new LinkedHashMap<>();
        Map<String, ReliabilityDiagram> diagrams = new LinkedHashMap<>();
        Map<String, Double> accepted = new LinkedHashMap<>();
        List<double[]> digits = new ArrayList<>();
        judged.forEach((kind, measured) -> {
            ReliabilityDiagram diagram = measured.reliability(temperature);
            right.put(kind, measured.accuracy());
            before.put(kind, measured.reliability(Temperature.NONE).error());
            after.put(kind, diagram.error());
            diagrams.put(kind, diagram);
            double[] scores = likenesses(measured.some(SEARCHED), temperature, likeness);
            accepted.put(kind, share(scores, likeness.threshold()));
            digits.add(scores);
        });
        double[] allDigits = digits.stream().flatMapToDouble(Arrays::stream).toArray();
        Map<String, Double> auroc = new LinkedHashMap<>();
        Map<String, Double> caught = new LinkedHashMap<>();
        others.forEach((kind, pictures) -> {
            double[] scores = likenesses(pictures, temperature, likeness);
            auroc.put(kind, Auroc.of(allDigits, scores));
            caught.put(kind, 1 - share(scores, likeness.threshold()));
        });
        CoverageCurve curve = CoverageCurve.of(test.at(temperature), test.labels());
        return new Calibration.Figures(right, before, after, diagrams, curve, auroc, caught, accepted);
    }

    private double[] likenesses(List<Picture> pictures, Temperature temperature, DigitDetector likeness) {
        return signs(pictures, temperature, data.trainRows()).stream()
                .mapToDouble(likeness::of)
                .toArray();
    }

    private List<DigitFeatures> signs(List<Picture> pictures, Temperature temperature, int rows) {
        return pictures.parallelStream()
                .map(picture -> DigitFeatures.of(temperature.apply(reader.read(picture)), picture, neighbours, rows))
                .toList();
    }

    private static double share(double[] scores, double threshold) {
        return Arrays.stream(scores).filter(score -> score >= threshold).count() / (double) scores.length;
    }

    private LabeledPredictions rows(int from, int to) {
        return LabeledPredictions.of(
                IntStream.range(from, to).mapToObj(data.images()::picture).toList(),
                IntStream.range(from, to).mapToObj(data::label).toList(),
                reader);
    }

    private LabeledPredictions drawn(List<Sample> samples, int first) {
        List<Sample> half = IntStream.iterate(first, i -> i < samples.size(), i -> i + 2)
                .mapToObj(samples::get)
                .toList();
        return LabeledPredictions.of(
                half.stream()
                        .map(sample -> Preparation.MNIST.picture(sample.sketch()))
                        .toList(),
                half.stream().map(sample -> sample.label().orElseThrow()).toList(),
                reader);
    }
}

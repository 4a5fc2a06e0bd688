package inkling.cli;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.data.format.IdxFolder;
import inkling.learn.Classifier;
import inkling.learn.Rows;
import inkling.learn.calibrate.AnsweredCurve;
import inkling.learn.calibrate.Auroc;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.calibrate.Likeness;
import inkling.learn.calibrate.Reliability;
import inkling.learn.calibrate.Signs;
import inkling.learn.calibrate.Temperature;
import inkling.learn.neighbors.NeighborIndex;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
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
    private final DigitReader reader;
    private final DataSet data;
    private final NeighborIndex neighbours;
    private final int learned;
    private final Measured test;
    private final List<Measured> fitted = new ArrayList<>();
    private final Map<String, Measured> judged = new LinkedHashMap<>();
    private final Map<String, List<Picture>> others = new LinkedHashMap<>(OddPictures.toJudge(DOODLES));

    CalibrationStudy(Classifier classifier, DataSet data) {
        this.classifier = classifier;
        this.reader = new DigitReader(classifier, Temperature.NONE);
        this.data = data;
        this.neighbours = NeighborIndex.of(data);
        this.learned = Math.max(1, data.trainRows() - Rows.HELD_OUT);
        fitted.add(rows(learned, data.trainRows()));
        test = rows(data.trainRows(), data.rows());
        judged.put("test", test);
    }

    /** Takes labelled drawings in: every second one to fit on, the rest to judge by. */
    void addDrawn(Path strokes) throws IOException {
        List<LabeledSketch> samples = StrokeFile.read(strokes).stream()
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
        List<Signs> odd = OddPictures.toFit(DOODLES).values().stream()
                .flatMap(pictures -> signs(pictures, temperature, learned).stream())
                .toList();
        List<Signs> digits = fitted.stream()
                .flatMap(each -> signs(each.some(SEARCHED), temperature, learned).stream())
                .toList();
        Likeness likeness = Likeness.fit(digits, odd, ACCEPTED);
        return new Calibration(Calibration.nameOf(classifier), temperature, likeness, figures(temperature, likeness));
    }

    private Calibration.Figures figures(Temperature temperature, Likeness likeness) {
        Map<String, Double> right = new LinkedHashMap<>();
        Map<String, Double> before = new LinkedHashMap<>();
        Map<String, Double> after = new LinkedHashMap<>();
        Map<String, Reliability> diagrams = new LinkedHashMap<>();
        Map<String, Double> accepted = new LinkedHashMap<>();
        List<double[]> digits = new ArrayList<>();
        judged.forEach((kind, measured) -> {
            Reliability diagram = measured.reliability(temperature);
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
        AnsweredCurve curve = AnsweredCurve.of(test.at(temperature), test.labels());
        return new Calibration.Figures(right, before, after, diagrams, curve, auroc, caught, accepted);
    }

    private double[] likenesses(List<Picture> pictures, Temperature temperature, Likeness likeness) {
        return signs(pictures, temperature, data.trainRows()).stream()
                .mapToDouble(likeness::of)
                .toArray();
    }

    private List<Signs> signs(List<Picture> pictures, Temperature temperature, int rows) {
        return pictures.parallelStream()
                .map(picture -> Signs.of(temperature.apply(reader.read(picture)), picture, neighbours, rows))
                .toList();
    }

    private static double share(double[] scores, double threshold) {
        return Arrays.stream(scores).filter(score -> score >= threshold).count() / (double) scores.length;
    }

    private Measured rows(int from, int to) {
        return Measured.of(
                IntStream.range(from, to).mapToObj(data.images()::picture).toList(),
                IntStream.range(from, to).mapToObj(data::label).toList(),
                reader);
    }

    private Measured drawn(List<LabeledSketch> samples, int first) {
        List<LabeledSketch> half = IntStream.iterate(first, i -> i < samples.size(), i -> i + 2)
                .mapToObj(samples::get)
                .toList();
        return Measured.of(
                half.stream()
                        .map(sample -> Preparation.MNIST.picture(sample.sketch()))
                        .toList(),
                half.stream().map(sample -> sample.label().orElseThrow()).toList(),
                reader);
    }
}

package inkling.cli;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What {@link CalibrateCommandTest} calibrates on: few of MNIST's digits, and a model that is wrong about some of them. */
final class CalibrationInputs {
    /** Number of rows that are not for validation: with so few rows, one. */
    static final int LEARNED = 1;

    static final int TRAIN = 400;
    static final int ROWS = 600;
    static final Path SAMPLES = Path.of("assets/samples/digits.jsonl");

    private CalibrationInputs() {}

    /** The first 600 rows of MNIST, the last 200 of them as the test split. */
    static DataSet digits() throws IOException {
        DataSet mnist = DataFolder.read(Path.of("data"), some -> {});
        byte[] labels = new byte[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = (byte) mnist.label(row);
        }
        DataSet first = DataSet.of(pictures(mnist, 0, ROWS), labels, Classes.DIGITS);
        return new DataSet(first.images(), first.labels(), TRAIN);
    }

    /** Fifty digits that lie on their side, the last forty of them as the test split. */
    static DataSet lying(DataSet digits) {
        List<Picture> pictures = pictures(digits, 0, 50).stream()
                .map(CalibrationInputs::transposed)
                .toList();
        DataSet lying = DataSet.of(pictures, new byte[50], Classes.DIGITS);
        return new DataSet(lying.images(), lying.labels(), 10);
    }

    private static Picture transposed(Picture picture) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < Picture.SIZE; i++) {
            pixels[i] = (byte) picture.at(i % Picture.SIDE, i / Picture.SIDE);
        }
        return new Picture(pixels);
    }

    /** A linear model that has seen 400 digits five times. */
    static Classifier model(DataSet digits) throws IOException {
        Recipe recipe = RecipeFile.named("softmax").withEpochs(5).withSplit(new TrainingSplit(0, 0, 0));
        try (Training training = Training.start(recipe, digits, ExtraExamples.NONE, 1)) {
            while (training.hasNext()) {
                training.next();
            }
            return training.classifier();
        }
    }

    static List<Picture> pictures(DataSet data, int from, int to) {
        return IntStream.range(from, to).mapToObj(data.images()::picture).toList();
    }

    /** Every second of the ten drawings that come with the program, from the given one on. */
    static List<LabeledSketch> drawn(int first) throws IOException {
        List<LabeledSketch> samples = StrokeFile.read(SAMPLES);
        return IntStream.iterate(first, i -> i < samples.size(), i -> i + 2)
                .mapToObj(samples::get)
                .toList();
    }

    /** The ten drawings as by four writers: three, three, three and one. */
    static List<LabeledSketch> written() throws IOException {
        List<LabeledSketch> samples = StrokeFile.read(SAMPLES);
        return IntStream.range(0, samples.size())
                .mapToObj(i ->
                        new LabeledSketch(samples.get(i).name(), samples.get(i).sketch(), "writer " + i / 3))
                .toList();
    }

    /** Of these, the drawings by some writers. */
    static List<LabeledSketch> written(String... writers) throws IOException {
        return written().stream()
                .filter(sample -> List.of(writers).contains(sample.writer()))
                .toList();
    }

    static Picture picture(LabeledSketch sample) {
        return Preparation.MNIST.picture(sample.sketch());
    }

    /** Pictures whose pixels are all random. */
    static List<Picture> noise(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    byte[] pixels = new byte[Picture.SIZE];
                    for (int pixel = 0; pixel < Picture.SIZE; pixel++) {
                        pixels[pixel] = (byte) random.nextInt(256);
                    }
                    return new Picture(pixels);
                })
                .toList();
    }
}

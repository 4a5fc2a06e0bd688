package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.cli.option.WindowOptions;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.ExtraExamples;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ClassifyCommandTest {
    private static final Path SAMPLES = Path.of("assets/samples/digits.jsonl");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsOneDigitPerLineAsJson() throws IOException {
        assertThat(run("classify", "--json", SAMPLES.toString())).isZero();
        List<JsonObject> lines = json();
        assertThat(lines).hasSize(10);
        CalibratedClassifier classifier = CalibratedClassifier.of(ModelFile.shipped());
        for (int digit = 0; digit < 10; digit++) {
            JsonObject line = lines.get(digit);
            Prediction padded = classifier.classify(Preparation.MNIST.picture(
                    StrokeFile.read(SAMPLES).get(digit).sketch()));
            assertThat(line.get("file").getAsString()).isEqualTo(SAMPLES.toString());
            assertThat(line.get("index").getAsInt()).isEqualTo(digit);
            assertThat(line.get("label").getAsInt()).isEqualTo(digit);
            assertThat(line.get("digit").getAsInt()).isEqualTo(padded.digit());
            assertThat(line.get("confidence").getAsFloat()).isEqualTo(padded.confidence());
            JsonArray probabilities = line.getAsJsonArray("probabilities");
            assertThat(probabilities).hasSize(10);
            for (int i = 0; i < 10; i++) {
                assertThat(probabilities.get(i).getAsFloat()).isEqualTo(padded.probability(i));
            }
        }
    }

    /** The verdict, recomputed feature by feature: log-odds, distance to the five nearest training digits, and their share. */
    @Test
    void saysWhatIsNoDigit() throws IOException {
        // a digit, five crossed lines, and a dot
        Path file = write(Files.readAllLines(SAMPLES).get(7)
                + "\n{\"strokes\":[[[0,0],[90,100]],[[0,100],[90,0]],[[0,50],[90,50]],[[45,0],[45,100]],[[0,20],[90,80]]]}\n"
                + "{\"strokes\":[[[50,50]]]}\n");
        assertThat(run("classify", "--json", file.toString())).isZero();
        List<JsonObject> lines = json();
        assertThat(lines).extracting(line -> line.get("isDigit").getAsBoolean()).containsExactly(true, false, false);
        assertThat(lines.get(2).get("likeness").getAsDouble()).isZero();
        DigitDetector detector = Calibration.shipped().detector();
        DataSet data = DataFolder.read(Path.of("data"), rows -> {});
        for (int i = 0; i < 2; i++) {
            Picture picture =
                    Preparation.MNIST.picture(StrokeFile.read(file).get(i).sketch());
            double distance = IntStream.range(0, data.trainRows())
                            .mapToDouble(row -> distance(picture, data.images().picture(row)))
                            .sorted()
                            .limit(5)
                            .sum()
                    / 5;
            double confidence = lines.get(i).get("confidence").getAsDouble();
            double logOdds = Math.min(10, Math.log(confidence / Math.max(1e-9, 1 - confidence)));
            double sum = detector.offset()
                    + detector.weights().get(0) * logOdds
                    + detector.weights().get(1) * distance
                    + detector.weights().get(2) * distance / distance(picture, new Picture(new byte[Picture.SIZE]));
            assertThat(lines.get(i).get("likeness").getAsDouble()).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-3));
        }
        assertThat(run("classify", file.toString())).isZero();
        assertThat(out.toString().lines().filter(line -> line.endsWith("<- not a digit")))
                .hasSize(2);
    }

    /** An untrained network: whatever is drawn, it is not the drawing's fault. */
    @Test
    void aModelThatKnowsNothingJudgesNothing() throws IOException {
        Path file = folder.resolve("untrained.inkling");
        try (Training training = Training.start(
                RecipeFile.named("mlp"), DataFolder.read(Path.of("data"), rows -> {}), ExtraExamples.NONE, 1)) {
            ModelFile.write(file, training.classifier());
        }
        assertThat(run("classify", "--model", file.toString(), "--json", SAMPLES.toString()))
                .isZero();
        assertThat(json()).allSatisfy(line -> {
            assertThat(line.has("isDigit")).isFalse();
            assertThat(line.has("likeness")).isFalse();
            assertThat(line.has("digit")).isTrue();
        });
        assertThat(run("classify", "--model", file.toString(), SAMPLES.toString()))
                .isZero();
        assertThat(out.toString()).contains("This model does not know the digits yet.");
    }

    private static double distance(Picture one, Picture other) {
        double sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            sum += Math.pow((one.at(i) - other.at(i)) / 255.0, 2);
        }
        return Math.sqrt(sum);
    }

    @Test
    void printsHowManyAreCorrect() {
        assertThat(run("classify", SAMPLES.toString())).isZero();
        assertThat(out.toString()).contains("10 of 10 correct, accuracy 100.00% (95% interval 72.25% to 100.00%)");
    }

    @Test
    void doesNotCountADrawingWithoutALabel() throws IOException {
        Path file = write("{\"strokes\":[[[0,0],[0,9]]]}\n{\"strokes\":[]}\n");
        assertThat(run("classify", file.toString())).isZero();
        assertThat(out.toString()).contains("nothing drawn").doesNotContain("accuracy");
        assertThat(run("classify", "--json", file.toString())).isZero();
        assertThat(out.toString()).contains("\"index\":1}").doesNotContain("label");
    }

    @Test
    void takesAnImageInMnistFormatAsItIs() throws IOException {
        Picture seven =
                Preparation.MNIST.picture(StrokeFile.read(SAMPLES).get(7).sketch());
        BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, Picture.SIDE, Picture.SIDE, seven.bytes());
        Path file = folder.resolve("seven.png");
        ImageIO.write(image, "png", file.toFile());
        assertThat(run("classify", "--json", file.toString())).isZero();
        assertThat(json().get(0).get("confidence").getAsFloat())
                .isCloseTo(
                        CalibratedClassifier.of(ModelFile.shipped())
                                .classify(seven)
                                .confidence(),
                        within(1e-6f));
        assertThat(json().get(0).has("label")).isFalse();
    }

    @Test
    void findsNoDigitInAnEmptyImage() throws IOException {
        Path file = folder.resolve("black.png");
        ImageIO.write(
                new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        assertThat(run("classify", file.toString())).isZero();
        assertThat(out.toString()).contains("nothing drawn");
        assertThat(run("classify", "--json", file.toString())).isZero();
        assertThat(out.toString()).contains("\"index\":0}").doesNotContain("confidence");
    }

    @Test
    void reportsABadFileInOneLine() throws IOException {
        assertThat(run("classify", write("{\"strokes\":7}").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("in line 1").contains("pen.jsonl");
        assertThat(run("classify", folder.resolve("nothing.jsonl").toString())).isEqualTo(1);
        assertThat(run("classify")).isEqualTo(2);
    }

    @Test
    void classifiesTheOtherFilesWhereSomeAreBad() throws IOException {
        String bad = write("{\"strokes\":7}").toString();
        String none = folder.resolve("nothing.png").toString();

        assertThat(run("classify", "--json", bad, SAMPLES.toString(), none)).isEqualTo(1);

        assertThat(json()).hasSize(10);
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("pen.jsonl", "nothing.png", "2 of 3 files could not be classified");
    }

    @Test
    void saysThatDrawingsSeemToStandOnTheirHeads() throws IOException {
        Path file = folder.resolve("pen.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            StrokeFile.write(
                    writer,
                    StrokeFile.read(SAMPLES).stream()
                            .map(digit -> new LabeledSketch(
                                    digit.name(), digit.sketch().turnedOver(), null))
                            .toList());
        }
        assertThat(run("classify", file.toString())).isZero();
        assertThat(out.toString()).doesNotContain("10 of 10 correct").contains("look like digits (with --y-up).");
        assertThat(run("classify", "--y-up", file.toString())).isZero();
        assertThat(out.toString()).contains("10 of 10 correct").doesNotContain("Turned over");
    }

    @Test
    void matchesTheNameOfADrawingWithTheClassesOfTheModel() throws IOException {
        Path model = folder.resolve("letters.inkling");
        DataSet data = Letters.of(Letters.UPPER_CASE, 60, 60);
        try (Training training =
                Training.start(RecipeFile.named("softmax").fittedTo(data), data, ExtraExamples.NONE, 1)) {
            ModelFile.write(model, training.classifier());
        }
        String strokes = "\"strokes\":[[[0,0],[90,100]]]}\n";
        Path file = write("{\"class\":\"C\"," + strokes + "{\"label\":3," + strokes + "{" + strokes);

        assertThat(run("classify", "--json", "--model", model.toString(), file.toString()))
                .isZero();
        List<JsonObject> lines = json();
        assertThat(lines.get(0).get("label").getAsInt()).isEqualTo(2);
        assertThat(lines.get(0).get("trueClass").getAsString()).isEqualTo("C");
        assertThat(lines.get(1).has("label")).as("the digit 3 is not D").isFalse();
        assertThat(lines.get(1).get("trueClass").getAsString()).isEqualTo("3");
        assertThat(lines.get(2).has("trueClass")).isFalse();

        out.getBuffer().setLength(0);
        assertThat(run("classify", "--model", model.toString(), file.toString()))
                .isZero();
        assertThat(out.toString().lines().toList().get(2)).matches(" +0 +C .*");
        assertThat(out.toString().lines().toList().get(3)).matches(" +1 +3 .*").doesNotContain("<- wrong");
        assertThat(out.toString())
                .contains(" of 1 correct, ")
                .contains("1 not counted: labeled with a class that the model does not have");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("pen.jsonl"), text);
    }

    private List<JsonObject> json() {
        return out.toString()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private static final class NoScreens implements Screens {
        @Override
        public void open(WindowOptions options) {
            throw new AssertionError("a command opens no window");
        }

        @Override
        public void tour(Path target, WindowOptions options) {
            throw new AssertionError("this is no tour");
        }
    }
}

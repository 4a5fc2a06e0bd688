package inkling.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code inkling tour DIR} without a display, and in a JVM of its own, since JavaFX starts only once per JVM. */
class TourIT {
    private static final List<String> SCREENS = List.of(
            "explore",
            "explore-groups",
            "explore-map",
            "explore-sprite",
            "draw",
            "train",
            "train-tour",
            "inside",
            "inside-why",
            "inside-build",
            "inside-learn");

    @TempDir
    private static Path folder;

    private static List<String> printed;

    @BeforeAll
    static void takeTheTour() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path")));
        // without the properties: the tour itself must arrange for JavaFX to need no display
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of("inkling.Main", "tour", pictures().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().put("INKLING_USER_DIR", folder.resolve("user").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        printed = output.lines().toList();
    }

    @Test
    void leavesAPictureOfEveryScreenInLightAndDark() throws IOException {
        List<String> names = SCREENS.stream()
                .flatMap(screen -> Stream.of(screen + "-light.png", screen + "-dark.png"))
                .toList();
        try (Stream<Path> files = Files.list(pictures())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(printed)
                .containsSubsequence(names.stream()
                        .map(name -> pictures().resolve(name).toString())
                        .toList());
    }

    @Test
    void picturesWholeWindowsThatDiffer() throws IOException {
        Set<Integer> contents = new HashSet<>();
        for (String screen : SCREENS) {
            int[] light = pixels(screen + "-light.png");
            int[] dark = pixels(screen + "-dark.png");
            assertThat(brightness(light)).as(screen).isGreaterThan(0.6);
            assertThat(brightness(dark)).as(screen).isLessThan(0.4);
            assertThat(Arrays.stream(light).distinct().count()).as(screen).isGreaterThan(100);
            contents.add(Arrays.hashCode(light));
        }
        assertThat(contents).hasSameSizeAs(SCREENS);
    }

    @Test
    void drawsTheTenDigitsAndPrintsWhatTheModelSaysOfThem() throws IOException {
        CalibratedClassifier classifier = CalibratedClassifier.of(ModelFile.shipped());
        List<LabeledSketch> samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        assertThat(samples).hasSize(10);
        for (LabeledSketch sample : samples) {
            int label = sample.label().orElseThrow();
            Prediction expected = classifier.classify(Preparation.MNIST.picture(sample.sketch()));
            int line = printed.indexOf("drawn: " + label + ", classified as: " + expected.digit());
            assertThat(line).as("the line of %d", label).isNotNegative();
            for (int digit = 0; digit < 10; digit++) {
                String bar = printed.get(line + 1 + digit);
                assertThat(bar)
                        .startsWith(String.format(Locale.ROOT, "  %d |", digit))
                        .endsWith(" %");
                double percent = Double.parseDouble(bar.substring(bar.lastIndexOf('|') + 1, bar.length() - 2));
                assertThat(percent).isCloseTo(100 * expected.probability(digit), within(1.0));
                assertThat(bar.chars().filter(each -> each == '#').count()).isEqualTo(Math.round(percent * 0.4));
            }
        }
    }

    @Test
    void leavesNoRunAmongTheUsersOwn() {
        assertThat(folder.resolve("user")).doesNotExist();
    }

    private static Path pictures() {
        return folder.resolve("pictures");
    }

    private static int[] pixels(String name) throws IOException {
        BufferedImage image = ImageIO.read(pictures().resolve(name).toFile());
        assertThat(image.getWidth()).as(name).isEqualTo(1400);
        assertThat(image.getHeight()).as(name).isEqualTo(900);
        return image.getRGB(0, 0, 1400, 900, null, 0, 1400);
    }

    /** The mean of the green channel, 0 to 1. */
    private static double brightness(int[] pixels) {
        return Arrays.stream(pixels).map(pixel -> pixel >> 8 & 0xFF).average().orElseThrow() / 255;
    }
}

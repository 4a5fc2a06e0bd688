package inkling.sketch.generated;

import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.generated.Doodle.Use;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Images that show no digit, by kind: doodles prepared like drawings, and noise. */
public final class NonDigits {
    private static final int SOME = 150;

    private NonDigits() {}

    /**
     * This many of each kind to fit a detector on: kinds that models are not trained on, because a trained model doubts the
     * other kinds more than it would doubt images it has never seen; and a quarter as many images of black and white noise.
     */
    public static Map<String, List<Picture>> toFit(int count) {
        Map<String, List<Picture>> kinds = byKind(use -> use == Use.CALIBRATION, count);
        Random random = new Random(0);
        kinds.put("calibration noise", noise(count / 4, () -> random.nextBoolean() ? 0 : 255));
        return kinds;
    }

    /** This many of every other kind, and a quarter as many images of gray noise. */
    public static Map<String, List<Picture>> toEvaluate(int count) {
        Map<String, List<Picture>> kinds = byKind(use -> use != Use.CALIBRATION, count);
        Random random = new Random(1);
        kinds.put("noise", noise(count / 4, () -> random.nextInt(256)));
        return kinds;
    }

    /** Whether a model that trains on doodles trains on this kind. */
    public static boolean isForTraining(String kind) {
        return Arrays.stream(Doodle.values())
                .anyMatch(
                        doodle -> doodle.use() == Use.TRAINING && doodle.kind().equals(kind));
    }

    private static Map<String, List<Picture>> byKind(Predicate<Use> uses, int count) {
        Map<String, List<Picture>> kinds = new LinkedHashMap<>();
        Arrays.stream(Doodle.values())
                .filter(doodle -> uses.test(doodle.use()))
                .forEach(doodle -> kinds.put(
                        doodle.kind(),
                        LongStream.range(count, 2L * count)
                                .mapToObj(each -> Preparation.MNIST.picture(doodle.draw(each)))
                                .toList()));
        return kinds;
    }

    private static List<Picture> noise(int count, IntSupplier pixel) {
        return Stream.generate(() -> {
                    byte[] pixels = new byte[Picture.SIZE];
                    for (int i = 0; i < pixels.length; i++) {
                        pixels[i] = (byte) pixel.getAsInt();
                    }
                    return new Picture(pixels);
                })
                .limit(count)
                .toList();
    }

    /** Those to fit on while the program runs, of all kinds together: the same on the screen and on the command line. */
    public static List<Picture> someToFit() {
        return toFit(SOME).values().stream().flatMap(Collection::stream).toList();
    }
}

package inkling.sketch.generated;

import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Images that show no digit, by kind: doodles prepared like drawings, and noise. */
public final class NonDigits {
    private static final int SOME = 150;

    private NonDigits() {}

    /**
     * This many of each kind that models are not trained on: a trained model doubts the other kinds more than it would doubt
     * images it has never seen.
     */
    public static Map<String, List<Picture>> toFit(int count) {
        return byKind(Arrays.stream(Doodle.values()).filter(doodle -> !doodle.isForTraining()), count, 0);
    }

    /** This many of every kind, all different from those to fit on. */
    public static Map<String, List<Picture>> toEvaluate(int count) {
        return byKind(Arrays.stream(Doodle.values()), count, 1);
    }

    private static Map<String, List<Picture>> byKind(Stream<Doodle> doodles, int count, long seed) {
        Map<String, List<Picture>> kinds = new LinkedHashMap<>();
        doodles.forEach(doodle -> kinds.put(
                doodle.kind(),
                LongStream.range(seed * count, (seed + 1) * count)
                        .mapToObj(each -> Preparation.MNIST.picture(doodle.draw(each)))
                        .toList()));
        kinds.put("noise", noise(count / 4, new Random(seed)));
        return kinds;
    }

    private static List<Picture> noise(int count, Random random) {
        return Stream.generate(() -> {
                    byte[] pixels = new byte[Picture.SIZE];
                    random.nextBytes(pixels);
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

package inkling.cli;

import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.generated.Doodle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/** Pictures that show no digit, by kind: doodles prepared as drawings are, and noise. */
final class OddPictures {
    private OddPictures() {}

    /** As many of each kind that no model learned from: of those it did, its own doubt says more than it will of others. */
    static Map<String, List<Picture>> toFit(int count) {
        return byKind(
                EnumSet.copyOf(Arrays.stream(Doodle.values())
                        .filter(doodle -> !doodle.isForTraining())
                        .toList()),
                count,
                0);
    }

    /** As many of every kind, none of them among those to fit on. */
    static Map<String, List<Picture>> toJudge(int count) {
        return byKind(EnumSet.allOf(Doodle.class), count, 1);
    }

    private static Map<String, List<Picture>> byKind(Set<Doodle> doodles, int count, long seed) {
        Map<String, List<Picture>> kinds = new LinkedHashMap<>();
        for (Doodle doodle : doodles) {
            List<Picture> pictures = LongStream.range(seed * count, (seed + 1) * count)
                    .mapToObj(each -> Preparation.MNIST.picture(doodle.draw(each)))
                    .toList();
            kinds.put(doodle.kind(), pictures);
        }
        kinds.put("noise", noise(count / 4, new Random(seed)));
        return kinds;
    }

    private static List<Picture> noise(int count, Random random) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[Picture.SIZE];
            random.nextBytes(pixels);
            pictures.add(new Picture(pixels));
        }
        return pictures;
    }
}

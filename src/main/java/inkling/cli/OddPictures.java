package inkling.cli;

import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.doodle.Doodle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/** Pictures that show no digit, by kind: doodles prepared as drawings are, and noise. */
final class OddPictures {
    private OddPictures() {}

    /**
     * As many of each kind.
     *
     * @param seed other pictures for another one
     */
    static Map<String, List<Picture>> byKind(int count, long seed) {
        Map<String, List<Picture>> kinds = new LinkedHashMap<>();
        for (Doodle doodle : Doodle.values()) {
            List<Picture> pictures = LongStream.range(seed * count, (seed + 1) * count)
                    .mapToObj(each -> Preparation.MNIST.picture(doodle.draw(each)))
                    .toList();
            kinds.put(doodle.name().toLowerCase(Locale.ROOT), pictures);
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

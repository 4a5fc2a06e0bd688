package inkling.sketch.generated;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Doodles to train on in addition to MNIST, so that a model is uncertain about what is not a digit. */
public final class Doodles {
    private static final List<Doodle> KINDS =
            List.of(Doodle.LETTER, Doodle.SHAPE, Doodle.SCRIBBLE, Doodle.LETTER, Doodle.SHAPE, Doodle.DOT);

    /** Far from the seeds used for calibration and evaluation. */
    private static final long FIRST_SEED = 1_000_000;

    private Doodles() {}

    /** The first {@code count} doodles, always the same ones, each with the label {@link OneHotLabels#NO_CLASS}. */
    public static DataSet pictures(int count) {
        List<Picture> pictures = IntStream.range(0, count)
                .mapToObj(number -> KINDS.get(number % KINDS.size()).draw(FIRST_SEED + number))
                .map(Preparation.MNIST::picture)
                .toList();
        byte[] labels = new byte[count];
        Arrays.fill(labels, OneHotLabels.NO_CLASS);
        return DataSet.of(pictures, labels, Classes.DIGITS);
    }
}

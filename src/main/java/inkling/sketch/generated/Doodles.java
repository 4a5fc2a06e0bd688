package inkling.sketch.generated;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Doodles to train on in addition to MNIST, so that a model is uncertain about what is not a digit. */
public final class Doodles {
    private static final List<Doodle> KINDS =
            List.of(Doodle.LETTER, Doodle.SHAPE, Doodle.SCRIBBLE, Doodle.LETTER, Doodle.SHAPE, Doodle.DOT);

    /** Far from the seeds used for calibration and evaluation. */
    private static final long FIRST_SEED = 1_000_000;

    private Doodles() {}

    /** The first {@code count} doodles, always the same ones, each with the label {@link OneHotLabels#NO_CLASS}. */
    public static DataSet pictures(int count) {
        List<Picture> pictures = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Doodle doodle = KINDS.get(number % KINDS.size());
            pictures.add(Preparation.MNIST.picture(doodle.draw(FIRST_SEED + number)));
        }
        byte[] labels = new byte[count];
        Arrays.fill(labels, OneHotLabels.NO_CLASS);
        return DataSet.of(pictures, labels, Classes.DIGITS);
    }
}

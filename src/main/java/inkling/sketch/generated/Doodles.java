package inkling.sketch.generated;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Doodles to be learned from beside MNIST, so that a model is undecided about what is no digit. */
public final class Doodles {
    private static final List<Doodle> TURN =
            List.of(Doodle.LETTER, Doodle.SHAPE, Doodle.SCRIBBLE, Doodle.LETTER, Doodle.SHAPE, Doodle.DOT);

    /** Far from the seeds that are fitted on and judged by. */
    private static final long FIRST_SEED = 1_000_000;

    private Doodles() {}

    /** So many of them, always the same ones, each labelled as {@link OneHotLabels#NO_CLASS}. */
    public static DataSet pictures(int count) {
        List<Picture> pictures = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Doodle doodle = TURN.get(number % TURN.size());
            pictures.add(Preparation.MNIST.picture(doodle.draw(FIRST_SEED + number)));
        }
        byte[] labels = new byte[count];
        Arrays.fill(labels, OneHotLabels.NO_CLASS);
        return DataSet.of(pictures, labels, Classes.DIGITS);
    }
}

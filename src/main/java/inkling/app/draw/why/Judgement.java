package inkling.app.draw.why;

import inkling.data.Picture;
import inkling.learn.insight.Calibration;
import inkling.learn.insight.Signs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of an answer at once, while the pen is still down.
 *
 * @param nearest training digits, nearest first; none while these are being measured
 * @param looks whether it is a digit at all; null as long as there are no nearest digits to tell by
 */
record Judgement(
        Answered answered, List<Nearby> nearest, @Nullable Looks looks) {
    Judgement {
        nearest = List.copyOf(nearest);
    }

    /**
     * An answer to judge.
     *
     * @param memory null while it is being measured
     */
    record Question(Answered answered, @Nullable Memory memory) {
        private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

        /** Judges it. Any thread. */
        Judgement judge() {
            if (answered.picture().equals(BLANK)) {
                return new Judgement(answered, List.of(), Looks.EMPTY);
            }
            List<Nearby> nearest = memory == null ? List.of() : memory.nearest(answered.picture());
            if (nearest.isEmpty()) {
                return new Judgement(answered, nearest, null);
            }
            Signs signs = Signs.of(
                    answered.prediction(),
                    answered.picture(),
                    nearest.stream().map(Nearby::found).toList());
            return new Judgement(
                    answered, nearest, Looks.of(signs, Calibration.shipped().likeness()));
        }
    }
}

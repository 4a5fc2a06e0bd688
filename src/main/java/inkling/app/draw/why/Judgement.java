package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.data.Picture;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.Signs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of an answer at once, while the pen is still down.
 *
 * @param nearest training digits, nearest first; none while these are being measured
 * @param looks whether it is a digit at all; null as long as there are no nearest digits to tell by
 */
record Judgement(
        Answer answered, List<Nearby> nearest, @Nullable Looks looks) {
    Judgement {
        nearest = List.copyOf(nearest);
    }

    /**
     * An answer to judge.
     *
     * @param memory null while it is being measured
     */
    record Question(Answer answered, @Nullable Memory memory) {
        private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);
        /** Pixels a side; a digit is at least twice as large, even where cropping is switched off. */
        private static final int DOT = 5;

        private static final int HALF_INK = 128;

        /** Judges it. Any thread. */
        Judgement judge() {
            if (answered.picture().equals(BLANK)) {
                return new Judgement(answered, List.of(), Looks.EMPTY);
            }
            List<Nearby> nearest = memory == null ? List.of() : memory.nearest(answered.picture());
            if (isDot(answered.picture())) {
                return new Judgement(answered, nearest, Looks.DOT);
            }
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

        private static boolean isDot(Picture picture) {
            int top = Picture.SIDE;
            int bottom = -1;
            int left = Picture.SIDE;
            int right = -1;
            for (int offset = 0; offset < Picture.SIZE; offset++) {
                if (picture.at(offset) >= HALF_INK) {
                    top = Math.min(top, offset / Picture.SIDE);
                    bottom = offset / Picture.SIDE;
                    left = Math.min(left, offset % Picture.SIDE);
                    right = Math.max(right, offset % Picture.SIDE);
                }
            }
            return bottom >= top && bottom - top < DOT && right - left < DOT;
        }
    }
}

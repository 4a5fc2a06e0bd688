package inkling.app.explore.detail;

import inkling.app.shared.Texts;
import inkling.data.Picture;

/** The sum of all values 0..1: how many fully inked pixels the picture would have. */
final class Ink implements Measure {
    private static final Texts TEXTS = Texts.of("explore");

    /** The 5th and the 95th percentile of the ink of MNIST's training digits, in pixels. */
    private static final int USUAL_MIN = 51;

    private static final int USUAL_MAX = 163;

    @Override
    public String key() {
        return "ink";
    }

    @Override
    public String of(Picture picture) {
        int sum = 0;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            sum += picture.at(offset);
        }
        return TEXTS.get("measure.ink.value", Math.round(sum / 255.0), USUAL_MIN, USUAL_MAX);
    }
}

package inkling.app.explore.detail;

import inkling.app.shared.Texts;
import inkling.data.Picture;

/** The smallest box around all ink: width by height, in pixels. */
final class BoundingBox implements Measure {
    private static final Texts TEXTS = Texts.of("explore");

    @Override
    public String key() {
        return "box";
    }

    @Override
    public String of(Picture picture) {
        int left = Picture.SIDE;
        int right = -1;
        int upper = Picture.SIDE;
        int lower = -1;
        for (int row = 0; row < Picture.SIDE; row++) {
            for (int column = 0; column < Picture.SIDE; column++) {
                if (picture.at(row, column) > 0) {
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    upper = Math.min(upper, row);
                    lower = Math.max(lower, row);
                }
            }
        }
        return TEXTS.get("measure.box.value", Math.max(0, right - left + 1), Math.max(0, lower - upper + 1));
    }
}

package inkling.learn.calibrate;

import inkling.data.Picture;

/** Whether an image has enough ink to be a digit; it takes no model to say that of what has none, or only a dot. */
public enum Ink {
    /** None at all. */
    NONE,
    /** In one small spot, for which neither a model nor the neighbors say that it is no digit. */
    DOT,
    /** As much as a digit has, or more. */
    ENOUGH;

    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);
    private static final int HALF_INK = 128;
    /** Pixels per side; a digit is at least twice as large, even where cropping is switched off. */
    private static final int DOT_SIDE = 5;

    /** The ink of an image. */
    public static Ink of(Picture picture) {
        if (picture.equals(BLANK)) {
            return NONE;
        }
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
        return bottom >= top && bottom - top < DOT_SIDE && right - left < DOT_SIDE ? DOT : ENOUGH;
    }
}

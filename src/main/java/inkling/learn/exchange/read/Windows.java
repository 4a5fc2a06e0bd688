package inkling.learn.exchange.read;

/**
 * How a window moves over a picture, in rows as in columns.
 *
 * @param size rows and columns of the window
 * @param stride from one window to the next
 * @param before rows above the picture, and columns on its left, that the first windows reach into
 * @param after rows below the picture, and columns on its right
 */
record Windows(int size, int stride, int before, int after) {
    Windows {
        boolean fits = size > 0 && stride > 0 && before >= 0 && after >= 0;
        Unreadable.unless(
                fits, "windows that move over a picture", size + ", " + stride + ", " + before + ", " + after);
    }

    /** With as much padding as gives one window for each stride; an odd row or column is after the picture. */
    static Windows same(int size, int stride, int pixels) {
        Windows plain = new Windows(size, stride, 0, 0);
        int windows = (pixels + stride - 1) / stride;
        int padding = Math.max(0, (windows - 1) * stride + size - pixels);
        return new Windows(plain.size, plain.stride, padding / 2, padding - padding / 2);
    }

    /** With an odd row or column of padding before the picture. */
    Windows reversed() {
        return new Windows(size, stride, after, before);
    }

    /** With as much padding more as one more window needs to reach the last pixels. */
    Windows upTo(int pixels) {
        int rest = (before + pixels + after - size) % stride;
        boolean isWhole = rest <= 0 || before + pixels + after - size - rest + stride >= before + pixels;
        return isWhole ? this : new Windows(size, stride, before, after + stride - rest);
    }

    boolean isPadded() {
        return before > 0 || after > 0;
    }

    /** Whether a convolution with these windows keeps the size of a picture, but for the stride. */
    boolean isSame() {
        return size % 2 == 1 && before == size / 2 && after == size / 2;
    }
}

package inkling.nn;

/** What a convolution does at the edge of an image. */
public enum Padding {
    /** The window stays inside the image: the output has {@code size - 1} fewer rows and columns. */
    VALID,
    /** Zeros around the image keep its size; the window size must be odd. */
    SAME
}

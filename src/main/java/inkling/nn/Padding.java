package inkling.nn;

/** What a convolution does at the border. */
public enum Padding {
    /** The window stays inside the image: it shrinks by the window's size less one. */
    VALID,
    /** Zeros around the image keep its size; the window's size must be odd. */
    SAME
}

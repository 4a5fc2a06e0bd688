package inkling.learn.build;

import inkling.nn.Shape;

/**
 * Why a layer cannot take its input.
 *
 * @param kind what is wrong
 * @param size rows and columns that the layer asks for, or makes
 * @param input the shape of its input
 */
public record Misfit(Kind kind, int size, Shape input) {
    /** What is wrong. */
    public enum Kind {
        /** A window larger than the picture. */
        WINDOW,
        /** A window over single numbers, as a dense layer gives them. */
        WINDOW_OVER_NUMBERS,
        /** More zeros around a picture than there may be. */
        ZEROS
    }
}

package inkling.nn;

/**
 * Zeros around an image, for a convolution or pooling after it whose padding is not the one that keeps the size.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [before + height + after, before + width + after, channels]}.
 *
 * @param before rows of zeros above the image, and columns on its left
 * @param after rows of zeros below the image, and columns on its right
 */
public record Pad(int before, int after) implements Layer {
    /** Rows and columns of the largest image with its zeros, so that many of them do not fill the memory. */
    private static final int LARGEST = 40;

    public Pad {
        if (before < 0 || after < 0 || before > LARGEST || after > LARGEST) {
            throw new IllegalArgumentException(
                    "expected 0 to " + LARGEST + " rows of zeros, found " + before + " and " + after);
        }
    }

    @Override
    public String kind() {
        return "pad";
    }

    @Override
    public Shape output(Shape input) {
        Shape output = new Shape(input.channels(), before + input.height() + after, before + input.width() + after);
        if (Math.max(output.height(), output.width()) > LARGEST) {
            throw new IllegalArgumentException("expected at most " + LARGEST + " rows and columns with the zeros around"
                    + " an image, found " + output);
        }
        return output;
    }
}

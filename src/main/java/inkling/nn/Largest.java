package inkling.nn;

/** {@link MaxPool} in a finished network: nobody asks which number was the largest. */
final class Largest extends Pass {
    private final int size;
    private final Shape input;
    private final Shape output;
    private final float least;

    /**
     * @param size rows and columns of the window
     * @param least what it gives where all of a window are below: 0 rectifies besides
     */
    Largest(int size, Shape input, Shape output, float least) {
        this.size = size;
        this.input = input;
        this.output = output;
        this.least = least;
    }

    @Override
    void forward(float[] weights, Images x, Images y, int first, int count) {
        for (int image = 0; image < count; image++) {
            KERNELS.largest(
                    size,
                    output.height(),
                    output.width(),
                    output.channels(),
                    x.values,
                    x.at(first) + image * input.size(),
                    input.width() * input.channels(),
                    least,
                    y.values,
                    y.at(first) + image * output.size());
        }
    }

    @Override
    void backward(Chunk chunk, Images x, Images y, Images dy, Images dx) {
        throw new UnsupportedOperationException("a finished network does not learn");
    }
}

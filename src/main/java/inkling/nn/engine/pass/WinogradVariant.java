package inkling.nn.engine.pass;

import inkling.nn.kernels.Transform;

/** The windows that {@link Winograd} knows to convolve, four pixels to each side at a time. */
enum WinogradVariant {
    THREE(Transform.INPUT, Transform.KERNEL, Transform.OUTPUT),
    FIVE(Transform.FIVE_INPUT, Transform.FIVE_KERNEL, Transform.FIVE_OUTPUT);

    final Transform input;
    final Transform kernel;
    final Transform output;

    WinogradVariant(Transform input, Transform kernel, Transform output) {
        this.input = input;
        this.kernel = kernel;
        this.output = output;
    }

    /** Rows and columns of the window. */
    int size() {
        return kernel.inputs();
    }

    /** Numbers that a side of a tile is transformed to. */
    int sides() {
        return kernel.outputs();
    }

    /** The place of which every pixel of a tile takes the same, so that the bias can be added there: 1, 1. */
    int placeOfBias() {
        return sides() + 1;
    }
}

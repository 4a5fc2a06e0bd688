package inkling.nn.engine.pass;

import inkling.nn.kernels.WinogradTransform;

/** The windows that {@link Winograd} knows to convolve, four pixels to each side at a time. */
enum WinogradVariant {
    F4_3(WinogradTransform.F4_3_INPUT, WinogradTransform.F4_3_KERNEL, WinogradTransform.F4_3_OUTPUT),
    F4_5(WinogradTransform.F4_5_INPUT, WinogradTransform.F4_5_KERNEL, WinogradTransform.F4_5_OUTPUT);

    final WinogradTransform input;
    final WinogradTransform kernel;
    final WinogradTransform output;

    WinogradVariant(WinogradTransform input, WinogradTransform kernel, WinogradTransform output) {
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

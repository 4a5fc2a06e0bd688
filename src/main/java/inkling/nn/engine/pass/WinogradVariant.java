package inkling.nn.engine.pass;

import inkling.nn.kernels.WinogradTransform;

/** The window sizes that {@link Winograd} can convolve with, each computing tiles of 4 x 4 output pixels. */
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

    /** Rows and columns of a transformed tile. */
    int sides() {
        return kernel.outputs();
    }

    /** The index of element (1, 1) of a transformed tile. It adds equally to every output pixel of the tile: the place for the bias. */
    int biasElement() {
        return sides() + 1;
    }
}

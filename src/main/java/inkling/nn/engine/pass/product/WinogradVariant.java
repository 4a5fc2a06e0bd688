package inkling.nn.engine.pass.product;

import inkling.nn.kernels.WinogradTransform;

/** The transforms for a window size that {@link Winograd} can convolve with, computing tiles of 4 x 4 output pixels. */
public record WinogradVariant(WinogradTransform input, WinogradTransform kernel, WinogradTransform output) {
    static final WinogradVariant F4_3 = new WinogradVariant(
            WinogradTransform.F4_3_INPUT, WinogradTransform.F4_3_KERNEL, WinogradTransform.F4_3_OUTPUT);
    static final WinogradVariant F4_5 = new WinogradVariant(
            WinogradTransform.F4_5_INPUT, WinogradTransform.F4_5_KERNEL, WinogradTransform.F4_5_OUTPUT);

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

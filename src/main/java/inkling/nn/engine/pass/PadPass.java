package inkling.nn.engine.pass;

import inkling.nn.Pad;
import inkling.nn.Shape;
import java.util.Arrays;

/** Computes {@link Pad}: copies the rows of an image into one with zeros around it, and back. */
final class PadPass extends Pass {
    private final Shape inner;
    private final int outputSize;
    private final int corner;
    private final int pitch;

    PadPass(Pad plan, LayerContext context) {
        inner = context.input();
        Shape output = plan.output(inner);
        outputSize = output.size();
        pitch = output.width() * inner.channels();
        corner = plan.before() * (pitch + inner.channels());
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        Arrays.fill(y.values(), y.offset(first), y.offset(first) + count * outputSize, 0);
        for (int row = 0; row < count * inner.height(); row++) {
            System.arraycopy(x.values(), inner(x, first, row), y.values(), outer(y, first, row), run());
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int row = 0; row < count * inner.height(); row++) {
            System.arraycopy(dy.values(), outer(dy, first, row), dx.values(), inner(dx, first, row), run());
        }
    }

    private int run() {
        return inner.width() * inner.channels();
    }

    /** Where a row of the chunk begins without zeros around. */
    private int inner(Activations images, int first, int row) {
        return images.offset(first) + row * run();
    }

    /** The same among zeros. */
    private int outer(Activations images, int first, int row) {
        int image = row / inner.height();
        return images.offset(first) + image * outputSize + corner + row % inner.height() * pitch;
    }
}

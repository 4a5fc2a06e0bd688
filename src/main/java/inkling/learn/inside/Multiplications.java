package inkling.learn.inside;

import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;

/** How much work a network is: the multiplications of inputs by weights for one image, as textbooks count them. */
public final class Multiplications {
    private Multiplications() {}

    /** Of all layers. */
    public static long of(Architecture architecture) {
        long sum = 0;
        for (int i = 0; i < architecture.layers().size(); i++) {
            sum += of(architecture.layers().get(i), architecture.inputShape(i), architecture.inputShape(i + 1));
        }
        return sum;
    }

    /** Of one layer: each weight of a convolution is used at every pixel of the output, each of a dense layer once. */
    public static long of(Layer layer, Shape input, Shape output) {
        if (layer instanceof Conv conv) {
            return (long) conv.size() * conv.size() * input.channels() * output.size();
        }
        return layer instanceof Dense dense ? (long) input.size() * dense.units() : 0;
    }
}

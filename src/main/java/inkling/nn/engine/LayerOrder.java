package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reorders layers so that the network computes the same with less work. */
final class LayerOrder {
    private LayerOrder() {}

    /**
     * Moves each max-pooling before the ReLU that it follows. Both orders give the same outputs and gradients, since ReLU keeps the
     * order of numbers; but after the pooling there are fewer of them.
     */
    static Architecture poolBeforeRelu(Architecture architecture) {
        List<Layer> layers = new ArrayList<>(architecture.layers());
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i) instanceof MaxPool && layers.get(i - 1) instanceof Relu) {
                Collections.swap(layers, i - 1, i);
            }
        }
        return new Architecture(architecture.input(), layers);
    }
}

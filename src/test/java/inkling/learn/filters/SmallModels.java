package inkling.learn.filters;

import inkling.learn.Classifier;
import inkling.learn.inside.Models;
import inkling.nn.Architecture;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import java.util.ArrayList;
import java.util.List;

/** Models made without training. */
public final class SmallModels {
    private SmallModels() {}

    /** Random weights: two convolutions, a dense layer with tanh, the scores; 28x28 to ten classes. */
    public static Classifier random() {
        return Models.of(new Network(
                architecture(
                        new Conv(3, 4, Padding.SAME),
                        new MaxPool(2),
                        new BatchNorm(),
                        new Relu(),
                        new Conv(5, 6),
                        new MaxPool(2, 3),
                        new Relu(),
                        new Dropout(0.2),
                        new Dense(7),
                        new Tanh(),
                        new Dense(10)),
                5));
    }

    /** One convolution with given kernels, ReLU, and scores that are all the same. */
    static Classifier ofKernels(int size, List<float[]> kernels, Layer... more) {
        List<Layer> layers = new ArrayList<>(List.of(new Conv(size, kernels.size(), Padding.SAME)));
        layers.addAll(List.of(more));
        layers.add(new Relu());
        layers.add(new Dense(10));
        Architecture architecture = new Architecture(new Shape(1, 28, 28), layers);
        List<Parameter> parameters = architecture.parameters();
        for (int filter = 0; filter < kernels.size(); filter++) {
            for (int i = 0; i < size * size; i++) {
                parameters.get(0).values()[i * kernels.size() + filter] = kernels.get(filter)[i];
            }
        }
        return Models.of(new Network(architecture, parameters));
    }

    private static Architecture architecture(Layer... layers) {
        return new Architecture(new Shape(1, 28, 28), List.of(layers));
    }
}

package inkling.nn;

import java.util.List;

/**
 * The plan of one layer: its settings, its output shape and the parameters it needs. It holds no weights and computes nothing: a
 * network of {@code nn.engine} does. To add a layer, permit its record here and give it a pass in {@code nn.engine.pass.Passes}.
 */
public sealed interface Layer
        permits Conv, MaxPool, AveragePool, Pad, BatchNorm, Normalize, Relu, Tanh, Sigmoid, Dropout, Dense {
    /** What the layer is called in a summary and, with a number, in the names of parameters: {@code conv}. */
    String kind();

    /**
     * The output shape for an input of this shape, the same unless the layer says otherwise; IllegalArgumentException if the layer
     * cannot take such an input.
     */
    default Shape output(Shape input) {
        return input;
    }

    /** How many numbers the parameters have together for an input of this shape, trainable or not. */
    default int parameterCount(Shape input) {
        return 0;
    }

    /** The parameters by their short names, with the values they have before training; kernels, which are drawn at random, are 0. */
    default List<Parameter> parameters(Shape input) {
        return List.of();
    }
}

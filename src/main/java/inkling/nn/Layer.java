package inkling.nn;

import java.util.List;

/**
 * The plan of one layer: its settings, the shape it gives and the parameters it needs, no numbers yet. A network of
 * {@code nn.engine} holds the numbers and does the work.
 */
public sealed interface Layer permits Conv, MaxPool, BatchNorm, Relu, Dropout, Dense {
    /** What the layer is called in a summary and, with a number, in parameter names: {@code conv}. */
    String kind();

    /** The shape it makes of an input; IllegalArgumentException where that cannot be. */
    Shape output(Shape input);

    /** How many numbers it keeps for an input of this shape, learned or measured. */
    default int parameterCount(Shape input) {
        return 0;
    }

    /** Its parameters by their short names, as they are before training but for kernels, which are zero and drawn by chance. */
    default List<Parameter> parameters(Shape input) {
        return List.of();
    }
}

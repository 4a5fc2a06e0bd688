package inkling.learn.build;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.List;

/** The kinds of layers there are to build with, each with the settings that most networks begin with. */
@SuppressWarnings("ImmutableEnumChecker") // layers are records, and the list is not changed
public enum LayerKind {
    CONVOLUTION(new Conv(3, 16), Setting.FILTERS, Setting.WINDOW, Setting.KEEPS_SIZE),
    MAX_POOLING(new MaxPool(2), Setting.WINDOW, Setting.STRIDE),
    AVERAGE_POOLING(new AveragePool(2), Setting.WINDOW, Setting.STRIDE),
    RELU(new Relu()),
    TANH(new Tanh()),
    SIGMOID(new Sigmoid()),
    BATCH_NORMALIZATION(new BatchNorm()),
    DROPOUT(new Dropout(0.25), Setting.RATE),
    DENSE(new Dense(64), Setting.UNITS),
    ZERO_PADDING(new Pad(1, 1), Setting.BEFORE, Setting.AFTER),
    NORMALIZATION(new Normalize(0.1307, 0.3081), Setting.MEAN, Setting.DEVIATION);

    private final Layer usual;
    private final List<Setting> settings;

    LayerKind(Layer usual, Setting... settings) {
        this.usual = usual;
        this.settings = List.of(settings);
    }

    /** The kind of a layer. */
    public static LayerKind of(Layer layer) {
        for (LayerKind kind : values()) {
            if (kind.usual.getClass() == layer.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("expected a layer to build with, found " + layer);
    }

    /** A layer of this kind as it is added. */
    public Layer usual() {
        return usual;
    }

    /** What can be changed in a layer of this kind, the most important first. */
    public List<Setting> settings() {
        return settings;
    }

    /** Whether layers of this kind have a kernel: weights that are multiplied with the input. */
    public boolean hasKernel() {
        return this == CONVOLUTION || this == DENSE;
    }

    /** Whether layers of this kind work on each number by itself, with a curve in place of a straight line. */
    public boolean isActivation() {
        return this == RELU || this == TANH || this == SIGMOID;
    }
}

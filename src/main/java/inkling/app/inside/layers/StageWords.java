package inkling.app.inside.layers;

import inkling.app.shared.Texts;
import inkling.learn.inside.Stage;
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
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.stream.Collectors;

/** What stages and shapes are called on the screen. */
final class StageWords {
    /** Narrower, and the name takes more than two lines. */
    static final double LEAST_WIDTH = 106;

    private static final Texts TEXTS = Texts.of("inside");

    private StageWords() {}

    /** The layers of a stage: {@code conv 3×3, pool, norm, ReLU}. */
    static String name(Stage stage) {
        return stage.layers().stream().map(StageWords::name).collect(Collectors.joining(", "));
    }

    /** A shape: {@code 14 × 14 × 32}, of a vector {@code 10}. */
    static String shape(Shape shape) {
        return shape.pixels() == 1
                ? TEXTS.get("shape.vector", shape.channels())
                : TEXTS.get("shape", shape.height(), shape.width(), shape.channels());
    }

    private static String name(Layer layer) {
        if (layer instanceof Conv conv) {
            return TEXTS.get("layer.conv", conv.size());
        } else if (layer instanceof Dense) {
            return TEXTS.get("layer.dense");
        } else if (layer instanceof MaxPool || layer instanceof AveragePool) {
            return TEXTS.get("layer.pool");
        } else if (layer instanceof BatchNorm) {
            return TEXTS.get("layer.norm");
        } else if (layer instanceof Relu) {
            return TEXTS.get("layer.relu");
        } else if (layer instanceof Tanh) {
            return TEXTS.get("layer.tanh");
        } else if (layer instanceof Sigmoid) {
            return TEXTS.get("layer.sigmoid");
        } else if (layer instanceof Pad) {
            return TEXTS.get("layer.pad");
        } else if (layer instanceof Normalize) {
            return TEXTS.get("layer.normalize");
        } else if (layer instanceof Dropout) {
            return TEXTS.get("layer.dropout");
        }
        return layer.kind();
    }
}

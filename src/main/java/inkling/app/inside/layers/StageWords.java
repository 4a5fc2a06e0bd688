package inkling.app.inside.layers;

import inkling.app.shared.Texts;
import inkling.learn.build.LayerKind;
import inkling.learn.build.Setting;
import inkling.learn.inside.Stage;
import inkling.nn.Layer;
import inkling.nn.Shape;
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
        return switch (LayerKind.of(layer)) {
            case CONVOLUTION -> TEXTS.get("layer.conv", Setting.WINDOW.of(layer));
            case DENSE -> TEXTS.get("layer.dense");
            case MAX_POOLING, AVERAGE_POOLING -> TEXTS.get("layer.pool");
            case BATCH_NORMALIZATION -> TEXTS.get("layer.norm");
            case RELU -> TEXTS.get("layer.relu");
            case TANH -> TEXTS.get("layer.tanh");
            case SIGMOID -> TEXTS.get("layer.sigmoid");
            case ZERO_PADDING -> TEXTS.get("layer.pad");
            case NORMALIZATION -> TEXTS.get("layer.normalize");
            case DROPOUT -> TEXTS.get("layer.dropout");
        };
    }
}

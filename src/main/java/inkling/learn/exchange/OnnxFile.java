package inkling.learn.exchange;

import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.file.RecipeFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A model as an ONNX file, opset 13: {@code image [n, 28, 28, 1]}, 0 to 1, in, {@code probabilities [n, classes]} out. Its metadata
 * hold the names of the classes and the recipe.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3">the format</a>
 */
final class OnnxFile {
    private static final int IR_VERSION = 7;
    private static final int OPSET = 13;

    private OnnxFile() {}

    static void write(Path file, Classifier model) throws IOException {
        WholeFile.write(file, message(model).bytes());
    }

    private static ProtoMessage message(Classifier model) {
        ProtoMessage graph = OnnxGraph.of(model.name(), model.architecture(), model.parameters());
        return new ProtoMessage()
                .add(1, IR_VERSION)
                .add(2, "Inkling")
                .add(6, ModelText.about(model))
                .add(7, graph)
                .add(8, new ProtoMessage().add(1, "").add(2, OPSET))
                .add(14, entry("classes", String.join("\n", model.classNames().names())))
                .add(14, entry("recipe", RecipeFile.text(model.card().recipe())));
    }

    private static ProtoMessage entry(String key, String value) {
        return new ProtoMessage().add(1, key).add(2, value);
    }
}

package inkling.fuzz;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readers of models of other programs: as Inkling writes them, and as PyTorch and TensorFlow.js do. */
final class ExchangeTargets {
    private static final Path INTEROP = Path.of("src/test/resources/interop");
    private static final Recipe RECIPE = RecipeFile.named("codelab")
            .withLayers(List.of(
                    new Normalize(0.1307, 0.3081),
                    new Conv(3, 2, Padding.SAME),
                    new BatchNorm(),
                    new Relu(),
                    new AveragePool(4),
                    new Tanh(),
                    new Pad(1, 0),
                    new MaxPool(3, 2),
                    new Dense(10)));

    private ExchangeTargets() {}

    static List<Target> in(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("exchange"));
        ModelCard card = new ModelCard(RECIPE, "abc", 0, null, 1, null, null, null, null);
        Classifier model = new Classifier(new Network(RECIPE.architecture(), 1), card);
        Path onnx = folder.resolve("model.onnx");
        Path tensors = folder.resolve("model.safetensors");
        Path web = folder.resolve("web");
        ExportFormat.ONNX.write(onnx, model);
        ExportFormat.SAFETENSORS.write(tensors, model);
        Path other = folder.resolve("other");
        ExportFormat.TENSORFLOW_JS.write(web, model);
        ExportFormat.TENSORFLOW_JS.write(other, model);
        Path named = folder.resolve("named");
        ExportFormat.TENSORFLOW_JS.write(named, model);
        byte[] labels = "{\"modelName\": \"tm\", \"labels\": [\"a\", \"b\"]}".getBytes(StandardCharsets.UTF_8);
        Path text = web.resolve("model.json");
        Path weights = other.resolve("group1-shard1of1.bin");
        return List.of(
                Target.of(
                                "model: ONNX",
                                onnx,
                                ExchangeTargets::classify,
                                Seed.plain("Inkling's", Files.readAllBytes(onnx)),
                                Seed.plain("PyTorch's", Files.readAllBytes(INTEROP.resolve("normed.onnx"))),
                                Seed.plain("PyTorch's with a shape", Files.readAllBytes(INTEROP.resolve("mlp.onnx"))),
                                Seed.plain(
                                        "PyTorch's with strides", Files.readAllBytes(INTEROP.resolve("strided.onnx"))))
                        .with("Conv", "Gemm", "Reshape", "Add", "Concat", "axis", "pads", "strides", "\u0008\u0007"),
                Target.of(
                                "model: safetensors",
                                tensors,
                                ExchangeTargets::classify,
                                Seed.plain("Inkling's", Files.readAllBytes(tensors)))
                        .with("F32", "F16", "shape", "data_offsets", "__metadata__", "recipe"),
                Target.of(
                                "model: TensorFlow.js",
                                text,
                                ExchangeTargets::classify,
                                Seed.plain("Inkling's", Files.readAllBytes(text)),
                                Seed.plain("Keras 3's", keras(Files.readString(text))))
                        .with(
                                "keras_history",
                                "ZeroPadding2D",
                                "same",
                                "Conv2D",
                                "Dense",
                                "Flatten",
                                "units",
                                "filters",
                                "../",
                                "quantization",
                                "1e9",
                                "-3",
                                "200000000",
                                "50001",
                                "use_bias",
                                "false",
                                "shape"),
                Target.of(
                                "model: labels beside TensorFlow.js",
                                named.resolve("metadata.json"),
                                file -> classify(named),
                                Seed.plain("Teachable Machine's", labels))
                        .with("labels", "names", "[", "{", "0: '", "null"),
                Target.of(
                        "model: weights of TensorFlow.js",
                        weights,
                        file -> classify(other),
                        Seed.plain("Inkling's", Files.readAllBytes(weights))));
    }

    /** A sequential model as a functional one of Keras 3, in which each layer says what comes before it. */
    private static byte[] keras(String text) {
        Matcher layers = Pattern.compile("\\{\"class_name\":\"(\\w+)\",\"config\":\\{\"name\":\"(\\w+)\"")
                .matcher(text);
        StringBuilder connected = new StringBuilder();
        String before = "";
        while (layers.find()) {
            String call = "{\"args\":[{\"config\":{\"keras_history\":[\"" + before + "\",0,0]}}],\"kwargs\":{}}";
            boolean isModel = layers.group(1).equals("Sequential");
            String inbound = before.isEmpty() ? "" : call;
            String start = "{\"name\":\"" + layers.group(2) + "\",\"inbound_nodes\":[" + inbound + "],";
            layers.appendReplacement(
                    connected, isModel ? "$0" : start + layers.group().substring(1));
            before = isModel ? "" : layers.group(2);
        }
        layers.appendTail(connected);
        return connected.toString().replace("\"Sequential\"", "\"Functional\"").getBytes(StandardCharsets.UTF_8);
    }

    private static void classify(Path file) throws IOException {
        ModelFile.read(file).classify(new float[784], 1);
    }
}

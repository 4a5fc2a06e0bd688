package inkling.learn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Temperature;
import inkling.learn.file.LayerText;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
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
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFolderTest {
    @TempDir
    private Path temporary;

    private final Recipe recipe = RecipeFile.named("softmax");

    @Test
    void writesAPageThatNeedsNoOtherFiles() throws IOException {
        Path page = write(model(recipe.architecture()));
        List<String> names = names(page);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "index.html",
                        "style.css",
                        "prepare.js",
                        "network.js",
                        "pad.js",
                        "page.js",
                        "model.js",
                        "icon.png");
        String html = Files.readString(page.resolve("index.html"));
        assertThat(Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(html).results())
                .extracting(link -> link.group(1))
                .isNotEmpty()
                .isSubsetOf(names);
        for (String name : names) {
            if (!name.endsWith(".png")) {
                assertThat(Files.readString(page.resolve(name))).doesNotContain("://", "url(", "@import");
            }
        }
    }

    @Test
    void theScriptHoldsTheModelToTheLastBit() throws IOException {
        CalibratedClassifier model = model(recipe.architecture());
        JsonObject json = json(write(model));
        assertThat(json.get("name").getAsString()).isEqualTo("softmax");
        assertThat(json.get("temperature").getAsDouble()).isEqualTo(0.9);
        assertThat(json.get("score").getAsDouble()).isEqualTo(0.98);
        assertThat(json.get("views").toString()).isEqualTo("[0.0,8.0,-8.0]");
        assertThat(texts(json, "layers")).containsExactly("dense 10");
        FloatBuffer weights = ByteBuffer.wrap(
                        Base64.getDecoder().decode(json.get("weights").getAsString()))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        model.classifier().parameters().forEach(parameter -> {
            for (float value : parameter.values()) {
                assertThat(weights.get()).isEqualTo(value);
            }
        });
        assertThat(weights.remaining()).isZero();
    }

    @Test
    void noNameEndsTheScriptOrBecomesMarkup() throws IOException {
        List<String> classes = new ArrayList<>(Collections.nCopies(22, "a class with a name that is rather long"));
        classes.addAll(List.of("<b>", "\"; alert(1); //", "</script><script>", "\\\u2028\n*/ ${x} '`"));
        Path page = temporary.resolve("page");
        WebFolder.write(page, model(new Architecture(new Shape(1, 28, 28), List.of(new Dense(26)))), classes);
        assertThat(Files.readString(page.resolve("model.js")))
                .containsOnlyOnce("\n")
                .doesNotContain("<", ">", "\u2028");
        assertThat(texts(json(page), "classes")).isEqualTo(classes);
        assertThat(Files.readString(page.resolve("page.js")))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path page = Files.createDirectory(temporary.resolve("page"));
        Files.writeString(page.resolve("index.html"), "mine");
        assertThatThrownBy(() -> write(model(recipe.architecture())))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a name that is not taken, found a folder");
        assertThat(names(page)).containsExactly("index.html");
        assertThat(page.resolve("index.html")).hasContent("mine");
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Files.createDirectory(temporary.resolve("page"));
        assertThat(names(write(model(recipe.architecture())))).hasSize(8);
    }

    @Test
    void thePageKnowsEveryKindOfLayer() throws IOException {
        List<Layer> all = List.of(
                new Normalize(0.1307, 0.3081),
                new Conv(3, 8),
                new MaxPool(2),
                new AveragePool(2),
                new Pad(0, 1),
                new BatchNorm(),
                new Relu(),
                new Tanh(),
                new Sigmoid(),
                new Dropout(0.5),
                new Dense(3));
        assertThat(all).extracting(Object::getClass).containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
        String script = Files.readString(write(model(recipe.architecture())).resolve("network.js"));
        assertThat(all)
                .extracting(layer -> LayerText.format(layer).replaceAll(" [0-9].*", ""))
                .allSatisfy(kind -> assertThat(script).contains("    \"" + kind + "\": ("));
    }

    @Test
    void refusesAModelOfOneClassWhichHasNoAnswerToGive() {
        assertThatThrownBy(
                        () -> WebFolder.write(temporary.resolve("page"), model(recipe.architecture()), List.of("cat")))
                .isInstanceOf(IOException.class)
                .hasMessage("expected a model of two classes or more for a web page, found one of 1");
        assertThat(temporary.resolve("page")).doesNotExist();
    }

    private CalibratedClassifier model(Architecture architecture) {
        ModelCard card =
                new ModelCard(recipe.withLayers(architecture.layers()), "abc", 0, null, 2, 0.99, 0.98, null, null);
        return new CalibratedClassifier(new Classifier(new Network(architecture, 3), card), new Temperature(0.9));
    }

    private Path write(CalibratedClassifier model) throws IOException {
        Path page = temporary.resolve("page");
        WebFolder.write(page, model);
        return page;
    }

    private static JsonObject json(Path page) throws IOException {
        String script = Files.readString(page.resolve("model.js"));
        assertThat(script).startsWith("const MODEL = {").endsWith("};\n");
        return JsonParser.parseString(script.substring("const MODEL = ".length(), script.length() - 2))
                .getAsJsonObject();
    }

    private static List<String> texts(JsonObject json, String key) {
        return json.getAsJsonArray(key).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

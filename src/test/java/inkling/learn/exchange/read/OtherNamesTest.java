package inkling.learn.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.Classifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Dense;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat\ndog\nMr. Smith",
                "[\"cat\", \"dog\", \"Mr. Smith\"]",
                "{\"0\": \"cat\", \"1\": \"dog\", \"2\": \"Mr. Smith\"}",
                "{0: 'cat', 1: 'dog', 2: 'Mr. Smith'}",
                "cat, dog,Mr. Smith",
                "{\"2\": \"Mr. Smith\", \"1\": \"dog\", \"0\": \"cat\"}",
                "{3: 'Mr. Smith', 1: 'cat', 2: 'dog'}",
                "{\"dog\": 1, \"Mr. Smith\": 2, \"cat\": 0}"
            })
    void readsTheFormsThatProgramsWrite(String text) {
        for (String key : List.of("classes", "class_names", "labels", "names")) {
            assertThat(OtherNames.in(Map.of(key, text, "author", "a, b, c"), 3))
                    .containsExactly("cat", "dog", "Mr. Smith");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cat\ndog", "cat\ncat\ndog", "[\"cat\", [1], {}]", "[[[[", "{\"a\": 1}", "cat,,dog", "3"})
    void takesNothingElseForNames(String text) {
        assertThat(OtherNames.in(Map.of("labels", text), 3)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"cat\", \"b\": \"dog\", \"c\": \"cow\"}",
                "{0: 'cat', 1: 'dog', 5: 'cow'}",
                "{0: 'cat', 00: 'dog', 1: 'cow'}",
                "{'cat': 0, 'dog': 0, 'cow': 1}",
                "{'cat': 0, 'dog': 1.5, 'cow': 2}",
                "{'cat': 0, 'dog': 1, 'cow': '2'}",
                "{0: 2, 1: 0, 2: 1}",
                "{0: 'cat', 1: ['dog'], 2: 'cow'}"
            })
    void takesNoDictionaryThatDoesNotNumberTheClasses(String text) {
        assertThat(OtherNames.in(Map.of("names", text), 3)).isNull();
    }

    @Test
    void ordersTenNamesByNumberAndNotByText() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        StringBuilder text = new StringBuilder("{");
        for (String at : List.of("0", "1", "10", "2", "3", "4", "5", "6", "7", "8", "9")) {
            String name = names.get(Integer.parseInt(at));
            text.append(text.length() > 1 ? "," : "").append('"' + at + "\":\"" + name + '"');
        }
        assertThat(OtherNames.in(Map.of("names", text + "}"), 11)).isEqualTo(names);
    }

    @Test
    void digitsNeedNoNames() {
        assertThat(OtherNames.in(Map.of("labels", "0,1,2,3,4,5,6,7,8,9"), 10)).isNull();
    }

    @Test
    @Tag("slow")
    void readsTheLabelsOfTeachableMachineBesideAModel() throws IOException {
        Path web = exported();
        Path beside = web.resolve("metadata.json");
        Files.writeString(
                beside,
                "{\"tfjsVersion\": \"1.7.4\", \"labels\": [\"cat\", \"dog\", \"Mr. Smith\"], \"imageSize\": 28}");
        assertThat(ModelFile.read(web).classNames().names()).containsExactly("cat", "dog", "Mr. Smith");

        Files.writeString(beside, "{\"labels\": [\"cat\"");
        assertThat(ModelFile.read(web).classNames().names()).containsExactly("0", "1", "2");
        Files.write(beside, new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> ModelFile.read(web)).hasMessageContaining("expected names of classes of at most");
    }

    /** A model of three classes as TensorFlow.js has it, without anything that Inkling says about it. */
    private Path exported() throws IOException {
        Classifier model = RandomModel.of(RecipeFile.named("softmax").withLayers(List.of(new Dense(3))));
        Path web = folder.resolve("web");
        ExportFormat.TENSORFLOW_JS.write(web, model);
        Path text = web.resolve("model.json");
        Files.writeString(text, Files.readString(text).replace("userDefinedMetadata", "nobody"));
        return web;
    }
}

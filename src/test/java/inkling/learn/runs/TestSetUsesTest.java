package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.TinyTraining;
import inkling.learn.file.ModelFile;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSetUsesTest {
    @TempDir
    private Path folder;

    @Test
    void countsAModelOnceUnderWhateverNameAndFromWhateverFile() throws IOException {
        TestSetUses uses = new RunStore(folder).testSetUses();
        assertThat(uses.models()).isZero();
        uses.add(model(1), "mlp");
        uses.add(model(1), "mlp");
        Path file = folder.resolve("copy.inkling");
        ModelFile.write(file, model(1));
        new RunStore(folder).testSetUses().add(ModelFile.read(file), "a copy\nof it");
        assertThat(uses.models()).isEqualTo(1);
        uses.add(model(2), "mlp");
        assertThat(uses.models()).isEqualTo(2);
    }

    @Test
    void readsTheFilesOfEarlierVersions() throws IOException {
        Files.writeString(folder.resolve("test-looks.txt"), """
                2026-11-29T23:00:32.552202564Z 20261129-230029-tiny
                2026-11-29T23:01:00Z my models/best one.inkling
                2026-11-29T23:02:00Z my models/best one.inkling
                """);
        TestSetUses uses = new RunStore(folder).testSetUses();
        assertThat(uses.models()).isEqualTo(2);
        uses.add(model(1), "tiny");
        uses.add(model(1), "tiny");
        assertThat(uses.models()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("test-looks.txt")))
                .hasSize(4)
                .last()
                .asString()
                .matches("\\S+ tiny sha256:[0-9a-f]{64}");
    }

    private static Classifier model(long seed) {
        return new Classifier(
                new Network(TinyTraining.RECIPE.architecture(), seed),
                new ModelCard(TinyTraining.RECIPE, "", 0, null, 0, null, null, null, null));
    }
}

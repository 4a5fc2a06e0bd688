package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Examples;
import inkling.learn.ModelCard;
import inkling.learn.TinyTraining;
import inkling.learn.file.ModelFile;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSetUsesTest {
    @TempDir
    private Path folder;

    @Test
    void countsAModelOnceUnderWhateverNameAndFromWhateverFile() throws IOException {
        TestSetUses uses = new RunStore(folder).testSetUses();
        assertThat(uses.models()).isZero();
        uses.add(model(1), "mlp", TestSetId.MNIST);
        uses.add(model(1), "mlp", TestSetId.MNIST);
        Path file = folder.resolve("copy.inkling");
        ModelFile.write(file, model(1));
        new RunStore(folder).testSetUses().add(ModelFile.read(file), "a copy\nof it", TestSetId.MNIST);
        assertThat(uses.models()).isEqualTo(1);
        uses.add(model(2), "mlp", TestSetId.MNIST);
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
        uses.add(model(1), "tiny", TestSetId.MNIST);
        uses.add(model(1), "tiny", TestSetId.MNIST);
        assertThat(uses.models()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("test-looks.txt")))
                .hasSize(4)
                .last()
                .asString()
                .matches("\\S+ tiny sha256:[0-9a-f]{64}");
    }

    @Test
    void countsForEachDataSetByItself() throws IOException {
        Files.writeString(folder.resolve("test-looks.txt"), "2026-11-29T23:00:32Z of an earlier version\n");
        TestSetUses uses = new RunStore(folder).testSetUses();
        TestSetId other = TestSetId.of(TinyTraining.DATA);
        uses.add(model(1), "tiny", other);
        uses.add(model(1), "tiny", other);
        uses.add(model(2), "tiny", other);
        uses.add(model(1), "tiny", TestSetId.MNIST);

        TestSetUses read = new RunStore(folder).testSetUses();
        assertThat(read.models(other)).isEqualTo(2);
        assertThat(read.models(TestSetId.MNIST)).as("and the earlier one").isEqualTo(2);
        assertThat(read.models()).isEqualTo(4);
        assertThat(read.dataSets()).isEqualTo(2);
        assertThat(Files.readAllLines(folder.resolve("test-looks.txt")))
                .filteredOn(line -> line.endsWith(" test:" + other.checksum()))
                .hasSize(2);
    }

    @Test
    void knowsTestRowsByTheirPicturesAndLabelsWhateverPrecedesThem() {
        DataSet data = Digits.data(50, 40);
        DataSet fewer = new DataSet(
                data.images().from(10),
                new OneHotLabels(Arrays.copyOfRange(Examples.of(data, 0, 50).labels(), 10, 50), Classes.DIGITS),
                30);
        assertThat(TestSetId.of(fewer)).isEqualTo(TestSetId.of(data));
        assertThat(TestSetId.of(new DataSet(data.images(), data.labels(), 39))).isNotEqualTo(TestSetId.of(data));
    }

    private static Classifier model(long seed) {
        return new Classifier(
                new Network(TinyTraining.RECIPE.architecture(), seed),
                new ModelCard(TinyTraining.RECIPE, "", 0, null, 0, null, null, null, null));
    }
}

package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.SpriteBlocks;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Temporary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataWriterTest {
    private static final Classes LETTERS = new Classes(IntStream.range(0, 26)
            .mapToObj(i -> i == 3 ? "T-shirt/top" : i == 4 ? "CON" : i == 5 ? "a" : Character.toString('A' + i))
            .toList());

    @TempDir
    private Path folder;

    @Test
    void everyFormatGivesBackTheSamePicturesLabelsClassesAndSplit() throws IOException {
        DataSet data = data(80, 25, LETTERS);
        Path from = write(data, DataWriter.Kind.SPRITE, "first");
        for (DataWriter.Kind kind : List.of(
                DataWriter.Kind.IDX,
                DataWriter.Kind.CSV,
                DataWriter.Kind.NPZ,
                DataWriter.Kind.PICTURES,
                DataWriter.Kind.SPRITE)) {
            FoundData found = DataReader.find(from, Reading.UNWATCHED);
            DataSet read = found.open(found.suggested());
            assertSame(read, data);
            from = write(read, kind, kind.name());
        }
        for (String file : List.of(DataFolder.IMAGES, DataFolder.LABELS, ClassNames.FILE)) {
            assertThat(from.resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
    }

    @Test
    void packsEveryFormatIntoAZipFile() throws IOException {
        DataSet data = data(80, 25, LETTERS);
        for (DataWriter.Kind kind : DataWriter.Kind.values()) {
            Path zip = folder.resolve(kind + ".zip");
            DataWriter.write(data, zip, kind, Reading.UNWATCHED);
            FoundData found = DataReader.find(zip, Reading.UNWATCHED);
            assertSame(found.open(found.suggested()), data);
            assertThatThrownBy(() -> DataWriter.write(data, zip, kind, Reading.UNWATCHED))
                    .hasMessageContaining("expected a new file, found one that exists");
            assertThatThrownBy(() -> DataWriter.write(data, folder.resolve("stopped.zip"), kind, part -> {
                        if (part > 0.5) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(DataWriter.Kind.values().length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packsIntoAFolderThatIsNotThereYet(DataWriter.Kind kind) throws IOException {
        DataSet data = data(30, 6, Classes.DIGITS);
        Path zip = folder.resolve("new/a.zip");
        List<String> seen = new ArrayList<>();
        DataWriter.write(data, zip, kind, part -> {
            try (Stream<Path> now = Files.walk(folder, 1).skip(1)) {
                now.filter(path -> !Temporary.is(path)).forEach(path -> seen.add(path.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(seen)
                .as("what a killed program would leave, and nobody would find")
                .isEmpty();
        FoundData found = DataReader.find(zip, Reading.UNWATCHED);
        assertSame(found.open(found.suggested()), data);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(zip.getParent());
        }
        assertThatThrownBy(() -> DataWriter.write(data, folder.resolve("other/a.zip"), kind, part -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void whatIsWrittenOnTheWayLiesInOneFolder() throws IOException {
        Set<Path> seen = new HashSet<>();
        DataWriter.write(data(30, 6, Classes.DIGITS), folder.resolve("a.zip"), DataWriter.Kind.CSV, part -> {
            try (Stream<Path> now = Files.list(folder)) {
                seen.addAll(now.toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(seen)
                .allMatch(Temporary::is)
                .as("the folder, and the zip file")
                .hasSizeBetween(1, 2)
                .allMatch(path -> path.getFileName().toString().matches("a\\.zip\\.[0-9a-f]{16}\\.part"));
    }

    @Test
    void digitsNeedNoListOfTheirNames() throws IOException {
        DataSet data = data(30, 6, Classes.DIGITS);
        for (DataWriter.Kind kind : DataWriter.Kind.values()) {
            Path to = write(data, kind, kind.name());
            assertSame(DataReader.read(to, some -> {}), data);
            assertThat(Files.exists(to.resolve(ClassNames.FILE))).isEqualTo(kind == DataWriter.Kind.PICTURES);
        }
    }

    @Test
    @Tag("slow")
    void sixtyThousandTrainingDigitsComeBackWhole() throws IOException {
        DataSet data = data(60_000, 1, Classes.DIGITS);
        assertThat(DataReader.read(write(data, DataWriter.Kind.IDX, "idx"), some -> {})
                        .rows())
                .isEqualTo(60_001);
        IdxFolder.write(data, folder.resolve("other"));
        assertThat(DataReader.read(folder.resolve("other"), some -> {}).rows()).isEqualTo(60_001);
    }

    @Test
    void aClassMayBeCalledAsTheFolderOfMacOs() throws IOException {
        DataSet data = data(30, 6, new Classes(List.of("__MACOSX", "b")));
        assertSame(DataReader.read(write(data, DataWriter.Kind.PICTURES, "pictures"), some -> {}), data);
    }

    @Test
    void overwritesNothing() throws IOException {
        DataSet data = data(6, 3, LETTERS);
        for (DataWriter.Kind kind : DataWriter.Kind.values()) {
            write(data, kind, kind.name());
            assertThatThrownBy(() -> write(data, kind, kind.name())).isInstanceOf(BadFileException.class);
        }
        Files.createDirectories(folder.resolve("empty"));
        write(data, DataWriter.Kind.PICTURES, "empty");
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/" + ClassNames.FILE), "x");
        assertThatThrownBy(() -> write(data, DataWriter.Kind.CSV, "other"))
                .hasMessageContaining("expected a new file, found one that exists");
    }

    @Test
    void leavesNothingIfItIsStopped() throws IOException {
        DataSet data = data(300, 3, LETTERS);
        for (DataWriter.Kind kind : DataWriter.Kind.values()) {
            assertThatThrownBy(() -> DataWriter.write(data, folder.resolve("stopped.npz"), kind, part -> {
                        if (part > 0.5) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Path write(DataSet data, DataWriter.Kind kind, String name) throws IOException {
        Path to = folder.resolve(kind == DataWriter.Kind.NPZ ? name + ".npz" : name);
        DataWriter.write(data, to, kind, Reading.UNWATCHED);
        return to;
    }

    private static void assertSame(DataSet read, DataSet data) {
        assertThat(read.classes()).isEqualTo(data.classes());
        assertThat(read.labels()).isEqualTo(data.labels());
        assertThat(read.trainRows()).isEqualTo(data.trainRows());
        for (int row = 0; row < data.rows(); row++) {
            assertThat(read.images().picture(row)).isEqualTo(data.images().picture(row));
        }
    }

    /** Pictures of noise, whose labels do not all occur in both splits. */
    private static DataSet data(int train, int test, Classes classes) {
        Random random = new Random(7);
        SpriteBlocks blocks = new SpriteBlocks(train + test);
        byte[] labels = new byte[train + test];
        for (int row = 0; row < labels.length; row++) {
            byte[] pixels = new byte[Picture.SIZE];
            random.nextBytes(pixels);
            blocks.put(row, pixels);
            labels[row] = (byte) (random.nextInt(classes.count()) / 2 * 2 % classes.count());
        }
        labels[0] = (byte) (classes.count() - 1);
        return new DataSet(blocks.finished(labels.length), new OneHotLabels(labels, classes), train);
    }
}

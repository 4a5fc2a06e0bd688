package inkling.data.format.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipFormatTest {
    private final DataSet data = new DataSet(
            new Sprite(new byte[][] {new byte[5 * Picture.SIZE]}, 5),
            new OneHotLabels(new byte[] {1, 0, 1, 0, 0}, new Classes(List.of("cat", "dog"))),
            3);

    @TempDir
    private Path folder;

    private Path zip = Path.of("");

    @BeforeEach
    void nameTheFile() {
        zip = folder.resolve("set.zip");
    }

    @Test
    void readsEveryFormatAtAnyDepth() throws IOException {
        for (DataWriter.Kind kind : DataWriter.Kind.values()) {
            Path from = folder.resolve(kind.name());
            Path to = kind == DataWriter.Kind.NPZ ? from.resolve("set.npz") : from;
            DataWriter.write(data, to, kind, Reading.UNWATCHED);
            zip(from, "a/b c/");

            DataSet read = DataReader.read(zip, some -> {});

            assertThat(read.classes()).as(kind.name()).isEqualTo(data.classes());
            assertThat(read.labels()).as(kind.name()).isEqualTo(data.labels());
            assertThat(read.trainRows()).isEqualTo(3);
            Files.delete(zip);
        }
    }

    @Test
    void readsTheOnlyZipFileOfAFolder() throws IOException {
        DataWriter.write(data, folder.resolve("idx"), DataWriter.Kind.IDX, Reading.UNWATCHED);
        Path alone = Files.createDirectories(folder.resolve("alone"));
        zip = alone.resolve("set.zip");
        zip(folder.resolve("idx"), "");

        assertThat(DataReader.read(alone, some -> {}).labels()).isEqualTo(data.labels());
    }

    @Test
    void readsDrawings() throws IOException {
        String line = "{\"class\":\"%s\",\"strokes\":[[[0,0],[90,100]]]}\n";
        write("my drawings.jsonl", (line.formatted("a") + line.formatted("b")).getBytes(StandardCharsets.UTF_8));

        assertThat(DataReader.read(zip, some -> {}).classes().names()).containsExactly("a", "b");
    }

    @Test
    void readsPicturesWithoutUnpackingThem() throws IOException {
        DataWriter.write(data, folder.resolve("pictures"), DataWriter.Kind.PICTURES, Reading.UNWATCHED);
        zip(folder.resolve("pictures"), "set/");
        long before = temporaryFolders();
        AtomicLong during = new AtomicLong(-1);

        assertThat(DataReader.find(zip, part -> during.set(temporaryFolders())).rows())
                .isEqualTo(5);

        assertThat(during).hasValue(before);
    }

    @Test
    void namesTheZipFileInItsMessagesAndLeavesNothing() throws IOException {
        write("train-images-idx3-ubyte", new byte[] {0, 0, 8, 3, 0, 0, 0, 9, 0, 0, 0, 28, 0, 0, 0, 28});
        long before = temporaryFolders();
        assertThatThrownBy(() -> DataReader.read(zip, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageEndingWith("(" + zip + ")");
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    @Test
    void letsNoFileOut() throws IOException {
        for (String name : List.of(
                "../out.csv", "/../../out.csv", "a/../../out.csv", "a\\..\\..\\out.csv", "..", "/etc/out.csv")) {
            write(name, new byte[] {1});
            assertThatThrownBy(() -> DataReader.read(zip, some -> {}))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageContaining("expected names of files inside the archive, found " + name);
        }
    }

    @Test
    void refusesToUnpackMuchMoreThanItsSize() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("train.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                out.write(zeros);
            }
        }
        assertThatThrownBy(() -> DataReader.read(zip, some -> {}))
                .hasMessage("expected at most 64 MB when unpacked, found more (" + zip + ")");
    }

    @Test
    void refusesWhatIsNoDataSetOrMoreThanOne() throws IOException {
        write("readme.txt", new byte[] {1});
        assertThatThrownBy(() -> DataReader.read(zip, some -> {}))
                .hasMessage("expected a zip file of a data set, found none in it (" + zip + ")");
        write("a/train.csv", new byte[] {1}, "b/train.csv", new byte[] {1});
        assertThatThrownBy(() -> DataReader.read(zip, some -> {}))
                .hasMessage("expected one data set in a zip file, found a and b (" + zip + ")");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        write("a/train.csv", new byte[100]);
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
        assertThatThrownBy(() -> DataReader.read(zip, some -> {})).isInstanceOf(BadFileException.class);
    }

    private static long temporaryFolders() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("inkling"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Object... namesAndBytes) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                out.write((byte[]) namesAndBytes[i + 1]);
            }
        }
    }

    private void zip(Path from, String prefix) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(from)) {
            out.putNextEntry(new ZipEntry("__MACOSX/._x"));
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(prefix + from.relativize(each).toString().replace('\\', '/')));
                try (InputStream in = Files.newInputStream(each)) {
                    in.transferTo(out);
                }
            }
        }
    }
}

package inkling.analysis.neighbors.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.similar.SimilarRowsSearch;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SimilarRowsFilesTest {
    private static DataSet data;
    private static SimilarRows similar;

    @TempDir
    private Path folder;

    @BeforeAll
    static void search() {
        data = noise(60, 1);
        similar = new SimilarRowsSearch(data, Features.pixels()).finish();
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        SimilarRowsFiles files = new SimilarRowsFiles(folder.resolve("neighbors"));
        assertThat(files.read(data, Features.pixels())).isEmpty();
        files.write(data, similar);
        SimilarRows read = files.read(data, Features.pixels()).orElseThrow();
        assertSame(read);
        assertThat(files.read(noise(60, 2), Features.pixels())).isEmpty();
    }

    @Test
    void findsAgainWhatIsDamaged() throws IOException {
        SimilarRowsFiles files = new SimilarRowsFiles(folder);
        files.write(data, similar);
        Path file = files.file(data, Features.pixels());
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int turn = 0; turn < 100; turn++) {
            byte[] damaged = whole.clone();
            damaged[turn < 24 ? turn : random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertThat(files.read(data, Features.pixels())).isEmpty();
        }
        for (int size : new int[] {0, 1, 20, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, size));
            assertThat(files.read(data, Features.pixels())).isEmpty();
        }
        StoredSearch search = new StoredSearch(files, data, Features.pixels());
        assertSame(search.finish());
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void takesOneStepWhereTheNeighborsAreStored() throws IOException {
        SimilarRowsFiles files = new SimilarRowsFiles(folder);
        files.write(data, similar);
        StoredSearch search = new StoredSearch(files, data, Features.pixels());
        assertThat(search.next()).isEqualTo(1);
        assertThat(search.hasNext()).isFalse();
        assertSame(search.result());
    }

    @Test
    void givesTheResultEvenWhereItCannotBeStored() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("neighbors"), "no folder");
        assertSame(new StoredSearch(new SimilarRowsFiles(notAFolder), data, Features.pixels()).finish());
    }

    @Test
    void removesWhatWasNotUsedForLongest() throws IOException {
        SimilarRowsFiles all = new SimilarRowsFiles(folder);
        all.write(data, similar);
        long size = Files.size(all.file(data, Features.pixels()));
        SimilarRowsFiles files = new SimilarRowsFiles(folder, 2 * size + 10);
        DataSet second = noise(60, 2);
        files.write(second, new SimilarRowsSearch(second, Features.pixels()).finish());
        Files.setLastModifiedTime(files.file(data, Features.pixels()), FileTime.fromMillis(1000));
        Files.setLastModifiedTime(files.file(second, Features.pixels()), FileTime.fromMillis(2000));
        assertThat(files.read(data, Features.pixels())).isPresent(); // which is a use
        DataSet third = noise(60, 3);
        files.write(third, new SimilarRowsSearch(third, Features.pixels()).finish());
        assertThat(files.read(data, Features.pixels())).isPresent();
        assertThat(files.read(second, Features.pixels())).isEmpty();
        assertThat(files.read(third, Features.pixels())).isPresent();
    }

    @Test
    void keepsPointsAloneUntilTheirNeighborsAreFound() throws IOException {
        SimilarRowsFiles files = new SimilarRowsFiles(folder);
        assertThat(files.readSpace(data, Features.pixels())).isEmpty();
        files.writeSpace(data, similar.space());
        assertThat(files.read(data, Features.pixels())).isEmpty();
        RowSpace read = files.readSpace(data, Features.pixels()).orElseThrow();
        assertThat(read.points().values()).isEqualTo(similar.space().points().values());
        assertThat(read.place(data.images().picture(3)))
                .isEqualTo(similar.space().place(data.images().picture(3)));

        StoredSearch search = new StoredSearch(files, data, Features.pixels());
        search.next();
        assertThat(search.next()).as("there are points").isGreaterThan(0.3);
        assertThat(search.outline()).isNull();
        assertSame(search.finish());
        assertThat(files.pointsFile(data, Features.pixels())).doesNotExist();
        assertThat(files.readSpace(data, Features.pixels())).isPresent();
    }

    @Test
    void pointsAloneCountWithTheOthers() throws IOException {
        new SimilarRowsFiles(folder).writeSpace(data, similar.space());
        DataSet other = noise(60, 2);
        SimilarRowsFiles few = new SimilarRowsFiles(folder, 10);
        few.writeSpace(
                other, new SimilarRowsSearch(other, Features.pixels()).finish().space());
        assertThat(few.pointsFile(data, Features.pixels())).doesNotExist();
        assertThat(few.readSpace(other, Features.pixels())).isPresent();
    }

    @Test
    void refusesOneRow() {
        assertThatThrownBy(() -> new SimilarRowsSearch(noise(1, 1), Features.pixels()))
                .hasMessage("expected at least two rows to compare, found 1");
    }

    private static void assertSame(SimilarRows read) {
        assertThat(read.space().points().values())
                .isEqualTo(similar.space().points().values());
        Picture picture = data.images().picture(3);
        assertThat(read.space().place(picture)).isEqualTo(similar.space().place(picture));
        for (int row = 0; row < 60; row++) {
            for (int place = 0; place < 31; place++) {
                assertThat(read.neighbors().neighbor(row, place))
                        .isEqualTo(similar.neighbors().neighbor(row, place));
                assertThat(read.neighbors().distance(row, place))
                        .isEqualTo(similar.neighbors().distance(row, place));
            }
        }
    }

    private static DataSet noise(int rows, long seed) {
        Random random = new Random(seed);
        List<Picture> pictures = Stream.generate(() -> {
                    byte[] pixels = new byte[Picture.SIZE];
                    random.nextBytes(pixels);
                    return new Picture(pixels);
                })
                .limit(rows)
                .toList();
        return DataSet.of(pictures, new byte[rows], Classes.DIGITS);
    }
}

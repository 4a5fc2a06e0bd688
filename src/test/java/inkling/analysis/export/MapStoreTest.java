package inkling.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.Features;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Digits;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapStoreTest {
    private static final int ROWS = 200;

    private static final Features PIXELS = Features.pixels();

    @TempDir
    private Path folder;

    private final DataSet data = Digits.data(ROWS, 150);
    private final MapPositions map = random(1);

    private static MapPositions random(int seed) {
        Random random = new Random(seed);
        float[] x = new float[ROWS];
        float[] y = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            x[row] = 30 * random.nextFloat() - 10;
            y[row] = 10 * random.nextFloat() - 8;
        }
        return new MapPositions(x, y);
    }

    @Test
    void findsAgainWhatItKeeps() throws IOException {
        MapStore store = new MapStore(folder.resolve("maps"));
        assertThat(store.find(data, PIXELS)).isEmpty();
        MapPositions kept = store.keep(data, PIXELS, map);
        MapPositions found = store.find(data, PIXELS).orElseThrow().positions();
        for (int row = 0; row < ROWS; row++) {
            assertThat(found.x(row)).isEqualTo(kept.x(row)).isCloseTo(map.x(row), within(30f / 65_536));
            assertThat(found.y(row)).isEqualTo(kept.y(row)).isCloseTo(map.y(row), within(30f / 65_536));
        }
        assertThat(store.find(data, Features.ofModel(ModelFile.shipped()).orElseThrow()))
                .isEmpty();
        assertThat(store.find(Digits.data(ROWS, 100), PIXELS)).isPresent(); // the rows are the same
        assertThat(store.find(Digits.data(ROWS + 1, 150), PIXELS)).isEmpty();
    }

    @Test
    void everyNumberOfBitsIsReadAsWritten() throws IOException {
        for (int bits = MapFile.LEAST_BITS; bits <= MapFile.MOST_BITS; bits++) {
            MapPositions read =
                    MapFile.read(MapFile.bytes("k", map, data, bits), "k", data).orElseThrow();
            for (int row = 0; row < ROWS; row++) {
                assertThat(read.x(row)).isCloseTo(map.x(row), within(30f / (1 << bits)));
                assertThat(read.y(row)).isCloseTo(map.y(row), within(30f / (1 << bits)));
            }
        }
    }

    @Test
    void rowsAllInOnePlaceStayThere() throws IOException {
        MapPositions one = new MapPositions(new float[ROWS], new float[ROWS]);
        MapPositions read =
                MapFile.read(MapFile.bytes("k", one, data, 11), "k", data).orElseThrow();
        assertThat(read.x(7)).isZero();
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        MapStore store = new MapStore(folder);
        store.keep(data, PIXELS, map);
        Path file = files().get(0);
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at += 11) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            Files.write(file, bad);
            store.find(data, PIXELS)
                    .ifPresent(found -> assertThat(found.positions().rows()).isEqualTo(ROWS));
            Files.write(file, Arrays.copyOf(good, at));
            assertThat(store.find(data, PIXELS)).isEmpty();
        }
        Files.write(file, Arrays.copyOf(good, good.length + 2_000));
        assertThat(store.find(data, PIXELS)).isEmpty();
    }

    @Test
    void keepsTheNewestFifty() throws IOException {
        MapStore store = new MapStore(folder);
        for (int i = 0; i < 50; i++) {
            Files.setLastModifiedTime(
                    Files.createFile(folder.resolve(i + ".map")), FileTime.fromMillis(1_000_000 + 10_000L * i));
        }
        Path other = Files.createFile(folder.resolve("other"));
        store.keep(data, PIXELS, map);
        assertThat(files()).hasSize(50).doesNotContain(folder.resolve("0.map")).contains(folder.resolve("1.map"));
        assertThat(other).exists();
    }

    @Test
    void keepsWhatIsKnownAboutAMapWithIt() throws IOException {
        MapStore store = new MapStore(folder);
        store.keepFacts(data, PIXELS, new MapFacts(0.5, 1));
        assertThat(store.find(data, PIXELS)).isEmpty();
        MapPositions kept = store.keep(data, PIXELS, map);
        assertThat(store.find(data, PIXELS).orElseThrow().facts()).isEqualTo(MapFacts.NONE);

        store.keepFacts(data, PIXELS, new MapFacts(0.75, 12.5));
        store.keepFacts(data, PIXELS, new MapFacts(0.875, 12.5));

        MapStore.Stored stored = store.find(data, PIXELS).orElseThrow();
        assertThat(stored.facts()).isEqualTo(new MapFacts(0.875, 12.5));
        assertThat(stored.positions().x(77)).isEqualTo(kept.x(77));
        assertThat(stored.positions().y(ROWS - 1)).isEqualTo(kept.y(ROWS - 1));
    }

    @Test
    @Tag("slow")
    void theShippedMapsBelongToTheShippedDataAndModel() throws IOException {
        DataSet shipped = DataFolder.read(DataFolder.find(), first -> {});
        MapStore store = new MapStore(folder);
        Features model = Features.ofModel(ModelFile.shipped()).orElseThrow();
        assertThat(sharePlacedWithTheirClass(
                        store.find(shipped, model).orElseThrow().positions(), shipped))
                .isGreaterThan(0.98);
        assertThat(sharePlacedWithTheirClass(
                        store.find(shipped, PIXELS).orElseThrow().positions(), shipped))
                .isGreaterThan(0.94);
        assertThat(store.find(shipped, model).orElseThrow().isShipped()).isTrue();
    }

    /** How many of some rows lie nearest to a row of their own class. */
    private static double sharePlacedWithTheirClass(MapPositions map, DataSet data) {
        int same = 0;
        int asked = 500;
        for (int row = 0; row < asked; row++) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int other = 0; other < data.rows(); other++) {
                double distance = Math.hypot(map.x(other) - map.x(row), map.y(other) - map.y(row));
                if (other != row && distance < least) {
                    nearest = other;
                    least = distance;
                }
            }
            same += data.label(nearest) == data.label(row) ? 1 : 0;
        }
        return same / (double) asked;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".map")).toList();
        }
    }
}

package inkling.data.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.data.format.DataReader;
import inkling.data.format.SpriteBytes;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderTest {
    @TempDir
    private Path folder;

    private final DataSet data = new DataSet(SpriteBytes.ofRows(26), SpriteBytes.labels(26), 22);

    @Test
    void readsKagglesTableWithHeadings() throws IOException {
        String headings = "label," + columns(i -> "pixel" + i, ",") + "\n";
        write("mnist.csv", headings + rows(0, 26, ",", true));

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
        assertThat(DataReader.read(folder, some -> {}).trainRows()).isEqualTo(22);
    }

    @Test
    void readsTheLabelFromTheLastColumn() throws IOException {
        write("mnist.csv", columns(i -> "p" + i, ";") + ";class\r\n" + rows(0, 26, ";", false));
        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));

        write("mnist.csv", rows(0, 26, "\t", false));
        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
    }

    @Test
    void readsTheTwoSplitsFromTwoTables() throws IOException {
        write("mnist_train.csv", rows(0, 20, ",", true));
        write("mnist_test.csv", rows(20, 26, ",", true));

        DataSet read = DataReader.read(folder, some -> {});

        assertThat(read.trainRows()).isEqualTo(20);
        assertThat(Checksum.sha256(read)).isEqualTo(Checksum.sha256(data));
        assertThat(DataReader.readTestImages(folder).rows()).isEqualTo(6);
    }

    @Test
    void readsGzippedTablesQuotesAndSharesOf1() throws IOException {
        String text = IntStream.range(0, 26)
                .mapToObj(row -> "\"" + data.label(row) + "\","
                        + columns(i -> "" + data.images().at(row, i) / 255f, ","))
                .collect(Collectors.joining("\n"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("mnist.csv.gz")))) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        String good = rows(0, 2, ",", true);
        refuses(good + "1,2,3\n", "expected 785 numbers per line, found 3 in line 3");
        refuses(good + rows(2, 3, ",", true).strip() + ",7\n", "expected 785 numbers per line, found 786 in line 3");
        refuses(good + "1,x" + ",0".repeat(783) + "\n", "expected a number in line 3, column 2, found \"x\"");
        refuses(
                good + "1,300" + ",0".repeat(783) + "\n",
                "expected pixels of 0 to 255, or 0 to 1, found 300.0 in line 3");
        refuses(
                good + "1,-1" + ",0".repeat(783) + "\n",
                "expected pixels of 0 to 255, or 0 to 1, found -1.0 in line 3");
        refuses(
                good + "1,NaN" + ",0".repeat(783) + "\n",
                "expected pixels of 0 to 255, or 0 to 1, found NaN in line 3");
        refuses("1,2\n", "expected a label and 784 pixels per line, found 2 fields in line 1");
        refuses(
                "label," + columns(i -> "p" + i, ",") + "\n-1" + ",0".repeat(784),
                "expected whole numbers from 0 on, or words, as labels, found -1.0 in line 2, column 1");
        refuses("label," + columns(i -> "p" + i, ","), "expected lines of 785 numbers, found nothing but headings");
        refuses("\n\n", "expected lines of 785 numbers, found no line");
        refuses("0".repeat(70_000), "expected lines of at most 65536 bytes, found a longer line 1");
    }

    @Test
    void refusesMoreTablesThanTwo() throws IOException {
        for (String name : new String[] {"a.csv", "b.csv", "c.csv"}) {
            write(name, rows(0, 2, ",", true));
        }
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(
                        "expected one table, or one with train and one with test in its name, found 3 tables");
    }

    private void refuses(String text, String sentence) throws IOException {
        write("mnist.csv", text);
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(sentence);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String rows(int from, int to, String separator, boolean labelFirst) {
        return IntStream.range(from, to)
                .mapToObj(row -> {
                    String pixels = columns(i -> "" + data.images().at(row, i), separator);
                    return labelFirst ? data.label(row) + separator + pixels : pixels + separator + data.label(row);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String columns(IntFunction<String> column, String separator) {
        return IntStream.range(0, 784).mapToObj(column).collect(Collectors.joining(separator));
    }
}

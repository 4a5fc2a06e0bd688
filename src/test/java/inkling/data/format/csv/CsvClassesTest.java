package inkling.data.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.PictureScaling;
import inkling.data.format.DataReader;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose labels are other numbers, or words, and whose pictures have other sizes. */
class CsvClassesTest {
    @TempDir
    private Path folder;

    @Test
    void wordsAreClassesInSortedOrder() throws IOException {
        for (boolean first : new boolean[] {true, false}) {
            write("table.csv", lines(first, "dog", "cat", "dog", "eel"));
            DataSet data = read();
            assertThat(data.classes().names()).containsExactly("cat", "dog", "eel");
            assertThat(IntStream.range(0, 4).map(data::label)).containsExactly(1, 0, 1, 2);
            assertThat(data.images().at(2, 7)).isEqualTo(9);
        }
    }

    @Test
    void numbersAmongWordsAreWords() throws IOException {
        String heading =
                "label" + IntStream.range(0, 784).mapToObj(i -> ",p" + i).collect(Collectors.joining());
        write("table.csv", heading + "\n" + lines(true, "7", "B", "b", "1f"));
        assertThat(read().classes().names()).containsExactly("1f", "7", "B", "b");
    }

    @Test
    void twoTablesShareTheirClasses() throws IOException {
        write("a_train.csv", lines(true, "dog", "eel"));
        write("a_test.csv", lines(true, "cat", "eel"));
        DataSet data = read();
        assertThat(data.classes().names()).containsExactly("cat", "dog", "eel");
        assertThat(IntStream.range(0, 4).map(data::label)).containsExactly(1, 2, 0, 2);
        assertThat(data.trainRows()).isEqualTo(2);
    }

    @Test
    void readsNumbersOfAnyClassesAndTheNamesBesideThem() throws IOException {
        String[] labels =
                IntStream.rangeClosed(1, 26).mapToObj(Integer::toString).toArray(String[]::new);
        write("letters.csv", lines(true, labels));
        FoundData found = find();
        assertThat(found.suggested().firstLabel()).isEqualTo(1);
        assertThat(found.suggested().classes().count()).isEqualTo(26);
        Files.write(
                folder.resolve("classes.txt"),
                IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList());
        assertThat(read().classes().name(25)).isEqualTo("Z");
    }

    @Test
    void scalesOtherSquares() throws IOException {
        String pixels = IntStream.range(0, 256).mapToObj(i -> "," + i).collect(Collectors.joining());
        write("small.csv", "3" + pixels + "\n4" + pixels);
        byte[] gray = new byte[256];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = (byte) i;
        }
        FoundData found = find();
        assertThat(found.remarks()).containsExactly("scaled from 16x16");
        assertThat(found.parts().get(0).images().picture(1)).isEqualTo(PictureScaling.toPicture(gray, 16, 16));
    }

    @Test
    void opensOneTable() throws IOException {
        write("a_test.csv", lines(true, "1", "2", "3"));
        write("b.csv", lines(true, "4", "5"));
        write("c.csv", lines(true, "4", "5"));
        write("d-train.csv", lines(true, "4", "5"));
        write("d-test.csv", lines(true, "6"));
        Path test = folder.resolve("a_test.csv");
        assertThat(DataReader.find(test, Reading.UNWATCHED).rows(FoundPart.Kind.TEST))
                .isEqualTo(3);
        assertThat(DataReader.find(folder.resolve("b.csv"), Reading.UNWATCHED).rows(FoundPart.Kind.WHOLE))
                .isEqualTo(2);
    }

    @Test
    void opensTheDataSetOfATableAndKnowsEmnist() throws IOException {
        for (String set : new String[] {"letters", "digits"}) {
            write("emnist-" + set + "-train.csv", lines(true, "4", "5"));
            write("emnist-" + set + "-test.csv", lines(true, "6"));
        }
        FoundData found = DataReader.find(folder.resolve("emnist-letters-train.csv"), Reading.UNWATCHED);
        assertThat(found.rows(FoundPart.Kind.TRAIN)).isEqualTo(2);
        assertThat(found.rows(FoundPart.Kind.TEST)).isEqualTo(1);
        assertThat(found.suggested().fixes()).containsExactly(PictureFix.TRANSPOSE);
        DataSet data = found.open(found.suggested());
        assertThat(data.classes().name(data.label(2))).isEqualTo("F");
        assertThatThrownBy(this::find)
                .hasMessageStartingWith(
                        "expected one table, or one with train and one with test in its name, found 4 tables: emnist-dig");
    }

    @Test
    void saysWhatIsWrongWithALabelOrALine() throws IOException {
        String two = lines(true, "1", "2");
        refuses(two + "0.5" + ",0".repeat(784), "expected whole numbers from 0 on, or words, as labels, found 0.5 in");
        refuses(two + "-3" + ",0".repeat(784), "expected whole numbers from 0 on, or words, as labels, found -3.0 in");
        refuses(two + ",0".repeat(784), "expected a label of 1 to 60 characters, found \"\" in line 3, column 1");
        refuses(
                two + "x".repeat(61) + ",0".repeat(784),
                "expected a label of 1 to 60 characters, found \"" + "x".repeat(61) + "\" in line 3, column 1");
        refuses(two + "1" + ",0".repeat(782), "expected 785 numbers per line, found 783 in line 3: none in column 784");
        refuses("1" + ",0".repeat(782), "expected a label and 784 pixels per line, found 783 fields in line 1");
        refuses(two + "a" + ",0".repeat(783) + ",b", "expected numbers in all columns but that of the label, found");
        refuses(
                lines(true, IntStream.range(0, 130).mapToObj(i -> "w" + i).toArray(String[]::new)),
                "expected the names of 1 to 128 classes, found 130");
        refuses(lines(true, "1", "2", "1000"), "expected labels 1 to 128, found 1000 in row 2");
    }

    @Test
    void theFirstColumnIsTheLabelUnlessItIsTheCornerOfThePictures() throws IOException {
        write("table.csv", lines(true, "7", "7", "7", "7", "7"));
        assertThat(labels()).containsExactly(7, 7, 7, 7, 7);
        write("table.csv", lines(false, "7", "3", "7", "1"));
        assertThat(labels()).containsExactly(7, 3, 7, 1);
        write("table.csv", bright("3", "200", "3", "90", "3", "12"));
        assertThat(labels()).containsExactly(3, 3, 3);
        write("table.csv", bright("0", "1", "5", "1", "9", "0")); // a last pixel with fewer gaps than the labels
        assertThat(labels()).containsExactly(0, 5, 9);
    }

    @Test
    void aTestTableHasItsLabelsWhereTheTrainingTableHasThem() throws IOException {
        write("a-train.csv", bright("0", "200", "4", "90", "3", "12"));
        write("a-test.csv", bright("0", "7", "0", "9", "0", "12"));
        assertThat(labels()).containsExactly(0, 4, 3, 0, 0, 0);
    }

    @Test
    void refusesFractionsAsLabelsInsteadOfTakingAPixel() throws IOException {
        String sentence = "expected whole numbers from 0 on, or words, as labels, found 1.5 in line 1, column ";
        refuses(lines(true, "1.5", "1.5"), sentence + 1);
        refuses(lines(false, "1.5", "1.5"), sentence + 785);
    }

    @Test
    void labelsAmongWordsAreWordsAsWritten() throws IOException {
        write("table.csv", lines(true, "01", "1e1", "b", "1"));
        assertThat(read().classes().names()).containsExactly("01", "1", "1e1", "b");
    }

    @Test
    void classesComeInNaturalOrder() throws IOException {
        write("table.csv", lines(true, "c10", "c2", "c1"));
        assertThat(read().classes().names()).containsExactly("c1", "c2", "c10");
    }

    @Test
    void refusesLabelsThatAreNotInUtf8() throws IOException {
        Files.writeString(folder.resolve("table.csv"), lines(true, "é", "è"), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(this::read).hasMessageStartingWith("expected text in UTF-8, found other bytes in line 1");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        write("table.csv", "\uFEFF" + lines(true, "5", "6"));
        assertThat(labels()).containsExactly(5, 6);
    }

    private int[] labels() throws IOException {
        DataSet data = read();
        return IntStream.range(0, data.rows()).map(data::label).toArray();
    }

    /** Pictures of 100 with a last pixel of its own, each after its label. */
    private static String bright(String... labelsAndLastPixels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labelsAndLastPixels.length; i += 2) {
            text.append(labelsAndLastPixels[i])
                    .append(",100".repeat(Picture.SIZE - 1))
                    .append(',')
                    .append(labelsAndLastPixels[i + 1])
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void tellsHowFarItIsAndStops() throws IOException {
        write(
                "table.csv",
                lines(true, IntStream.range(0, 1100).mapToObj(i -> "" + i % 10).toArray(String[]::new)));
        List<Double> reached = new ArrayList<>();
        FoundData unused = DataReader.find(folder, reached::add);
        assertThat(reached).isSorted().hasSizeGreaterThan(1).allMatch(part -> part >= 0 && part <= 1);
        assertThatThrownBy(() -> DataReader.find(folder, part -> {
                    throw new CancellationException("stopped");
                }))
                .isInstanceOf(CancellationException.class);
    }

    /** As Kaggle's competitions hand them out. */
    @Test
    void leavesOutTestPicturesWithoutLabels() throws IOException {
        write("train.csv", lines(true, "0", "1", "2", "1"));
        write("test.csv", lines(true, "0", "1").replaceAll("(?m)^\\d,", ""));

        FoundData found = find();

        assertThat(found.rows()).isEqualTo(4);
        assertThat(found.remarks()).containsExactly("test.csv without labels left out");
    }

    private void refuses(String text, String sentence) throws IOException {
        write("table.csv", text);
        assertThatThrownBy(this::read).hasMessageStartingWith(sentence);
    }

    private FoundData find() throws IOException {
        return DataReader.find(folder, Reading.UNWATCHED);
    }

    private DataSet read() throws IOException {
        return DataReader.read(folder, some -> {});
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A picture whose value is row + offset, modulo 256, but for a black corner, for each label. */
    private static String lines(boolean labelFirst, String... labels) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < labels.length; row++) {
            int shift = row;
            String pixels = IntStream.range(0, Picture.SIZE)
                    .mapToObj(i -> "" + (i == 0 || i == 783 ? 0 : (shift + i) % 256))
                    .collect(Collectors.joining(","));
            text.append(labelFirst ? labels[row] + "," + pixels : pixels + "," + labels[row])
                    .append('\n');
        }
        return text.toString();
    }
}

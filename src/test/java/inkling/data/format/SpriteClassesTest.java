package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.data.found.TestRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sprites of any number of classes. */
class SpriteClassesTest {
    private static final Classes LETTERS = new Classes(
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList());

    @TempDir
    private Path folder;

    @Test
    void aOneHotLabelHasAsManyBytesAsThereAreClasses() throws IOException {
        write(LETTERS, 52, row -> row * 7 % 26);
        DataSet data = read();
        assertThat(data.classes().count()).isEqualTo(26);
        assertThat(data.classes().name(25)).isEqualTo("25");
        assertThat(IntStream.range(0, 52).map(data::label))
                .containsExactly(
                        IntStream.range(0, 52).map(row -> row * 7 % 26).boxed().toArray(Integer[]::new));
        assertThat(data.trainRows()).isEqualTo(44);
    }

    @Test
    void takesTheNamesFromTheFileBesideIt() throws IOException {
        write(new Classes(List.of("0", "1", "2")), 12, row -> row * 2 % 3);
        Files.write(folder.resolve("classes.txt"), List.of("circle", "square", "triangle"));
        assertThat(read().classes().names()).containsExactly("circle", "square", "triangle");
        Files.write(folder.resolve("classes.txt"), List.of("circle", "square"));
        assertThatThrownBy(this::read)
                .hasMessageStartingWith("expected one-hot labels of the 2 classes named, found 3 bytes per row");
    }

    @Test
    void readsPlainLabelsOfAnyClassAndFromOneOn() throws IOException {
        write(LETTERS, 52, row -> 0);
        byte[] labels = new byte[52];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) (1 + row * 7 % 26);
        }
        Files.write(folder.resolve(DataFolder.LABELS), labels);
        assertThat(read().classes().count()).isEqualTo(26);
        assertThat(read().label(1)).isEqualTo(7);
        FoundData found = DataReader.find(folder, Reading.UNWATCHED);
        assertThat(found.suggested().firstLabel()).isEqualTo(1);
        assertThat(found.open(found.suggested()).labels()).isEqualTo(read().labels());
        labels[3] = (byte) 200;
        Files.write(folder.resolve(DataFolder.LABELS), labels);
        assertThatThrownBy(this::read).hasMessageStartingWith("expected labels 1 to 128, found 200 in row 3");
    }

    @Test
    void rowsInTheOrderOfTheirClassesAreSplitOneInSix() throws IOException {
        write(Classes.DIGITS, 60, row -> row / 6);
        FoundData found = DataReader.find(folder, Reading.UNWATCHED);
        assertThat(found.suggested().testRows()).isEqualTo(TestRows.every(6));
        DataSet data = read();
        assertThat(IntStream.range(50, 60).map(data::label)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(data.labels()).isEqualTo(found.open(found.suggested()).labels());
    }

    @Test
    void keepsASplitThatTheFileContainsWhateverTheOrder() throws IOException {
        byte[] labels = {0, 0, 0, 1, 1, 1};
        DataFolder.write(
                new DataSet(SpriteBytes.ofRows(6), new OneHotLabels(labels, Classes.DIGITS), 3), folder, rows -> {});
        assertThat(read().trainRows()).isEqualTo(3);
        assertThat(DataReader.find(folder, Reading.UNWATCHED).suggested().testRows())
                .isEqualTo(TestRows.GIVEN);
    }

    @Test
    void opensEitherOfItsFiles() throws IOException {
        write(Classes.DIGITS, 13, row -> row * 3 % 10);
        for (String name : List.of(DataFolder.IMAGES, DataFolder.LABELS)) {
            assertThat(DataReader.read(folder.resolve(name), some -> {}).rows()).isEqualTo(13);
        }
        Path other = Files.writeString(folder.resolve("notes.txt"), "nothing");
        assertThatThrownBy(() -> DataReader.read(other, some -> {}))
                .hasMessage(
                        "expected a sprite with its labels, IDX files, CSV tables, NumPy arrays, or folders of pictures,"
                                + " one per class, found another file (" + other + ")");
    }

    private DataSet read() throws IOException {
        return DataReader.read(folder, some -> {});
    }

    private void write(Classes classes, int rows, java.util.function.IntUnaryOperator label) throws IOException {
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = (byte) label.applyAsInt(row);
        }
        OneHotLabels oneHot = new OneHotLabels(labels, classes);
        DataFolder.write(
                new DataSet(SpriteBytes.ofRows(rows), oneHot, DataSet.defaultTrainRows(rows)), folder, done -> {});
        Files.deleteIfExists(folder.resolve("classes.txt")); // as others write it
    }
}

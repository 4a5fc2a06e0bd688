package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelFileTest {
    private static final Classes LETTERS = new Classes(
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList());

    @TempDir
    private Path folder;

    @Test
    void keepsOneByteForEachOf3Or26ClassesInARow() throws IOException {
        Classes shapes = new Classes(List.of("circle", "square", "triangle"));
        OneHotLabels three = new OneHotLabels(new byte[] {2, 0, 1, 1}, shapes);
        OneHotLabels letters = new OneHotLabels(new byte[] {25, 0, 7}, LETTERS);

        assertThat(Files.size(written(three))).isEqualTo(4 * 3);
        assertThat(LabelFile.read(written(three), shapes)).isEqualTo(three);
        assertThat(Files.size(written(letters))).isEqualTo(3 * 26);
        assertThat(LabelFile.read(written(letters), LETTERS)).isEqualTo(letters);
    }

    @Test
    void refusesRowsOfAnotherNumberOfClasses() throws IOException {
        Path file = written(new OneHotLabels(new byte[] {9, 8, 7}, Classes.DIGITS));

        assertThatThrownBy(() -> LabelFile.read(file, LETTERS)).hasMessageStartingWith("expected ");
    }

    @Test
    void readsOneByteForEachLabelAsWell() throws IOException {
        Path file = Files.write(folder.resolve("plain"), new byte[] {9, 0, 1});

        assertThat(LabelFile.of(file, LabelFile.plain(file), Classes.DIGITS, 0))
                .isEqualTo(new OneHotLabels(new byte[] {9, 0, 1}, Classes.DIGITS));
        Files.write(file, new byte[] {9, 0, 10});
        assertThatThrownBy(() -> LabelFile.of(file, LabelFile.plain(file), Classes.DIGITS, 0))
                .hasMessageStartingWith("expected labels 0 to 9, found 10 in row 2");
    }

    private Path written(OneHotLabels labels) throws IOException {
        Path file = folder.resolve("labels");
        try (OutputStream out = Files.newOutputStream(file)) {
            LabelFile.write(labels, out);
        }
        return file;
    }
}

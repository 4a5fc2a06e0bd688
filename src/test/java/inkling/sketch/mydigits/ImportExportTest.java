package inkling.sketch.mydigits;

import static inkling.sketch.mydigits.MyDigitsTest.NOON;
import static inkling.sketch.mydigits.MyDigitsTest.line;
import static inkling.sketch.mydigits.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
import inkling.files.UserFolder;
import inkling.sketch.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {
    @TempDir
    Path folder;

    private MyDigits store;
    private MyDigits other;

    @BeforeEach
    void keepSome() throws IOException {
        store = MyDigits.open(folder.resolve("mine"));
        other = MyDigits.open(folder.resolve("other"));
        store.keep(line(10, 200), "1", NOON);
        store.keep(line(30, 90), "7", NOON);
        store.keep(picture(3), "4", NOON);
    }

    @Test
    void exportsOverNeitherTheStoreItselfNorAnotherDataSet() throws IOException {
        UserFolder.use(folder);
        try {
            MyDigits store = MyDigits.open(MyDigits.userFolder());
            store.keep(MyDigitsTest.line(10, 200), "1", MyDigitsTest.NOON);
            assertThatThrownBy(() -> ImportExport.writeStrokes(
                            store.digits(), MyDigits.userFolder().resolve("my-digits.jsonl")))
                    .hasMessageContaining("expected another file than that of My digits");
            assertThat(MyDigits.open(MyDigits.userFolder()).digits()).hasSize(1);

            Path exports = folder.resolve("exports");
            ImportExport.writeSprite(store.digits(), exports);
            assertThatThrownBy(() -> ImportExport.writeSprite(store.digits(), exports))
                    .hasMessageContaining("expected a folder without a data set");
            ImportExport.writeIdx(store.digits(), exports);
            assertThatThrownBy(() -> ImportExport.writeIdx(store.digits(), exports))
                    .hasMessageContaining("expected a folder without IDX files");
        } finally {
            System.clearProperty("inkling.user");
        }
    }

    @Test
    void exportsTheSpriteThatTheProgramReads() throws IOException {
        ImportExport.writeSprite(store.digits(), folder.resolve("sprite"));
        DataSet data = DataFolder.read(folder.resolve("sprite"), some -> {});
        assertThat(data.rows()).isEqualTo(3);
        assertThat(data.trainRows()).isEqualTo(3);
        for (int row = 0; row < 3; row++) {
            assertThat(data.images().picture(row))
                    .isEqualTo(store.digits().get(row).picture());
            assertThat(data.label(row)).isEqualTo(store.digits().get(row).label());
        }
    }

    @Test
    void importsWhatItExported() throws IOException {
        ImportExport.writeIdx(store.digits(), folder.resolve("idx"));
        assertThat(ImportExport.read(folder.resolve("idx"), other, NOON)).isEqualTo(new ImportCount(3, 3));
        assertThat(pictures(other)).isEqualTo(pictures(store));

        Path strokes = folder.resolve("strokes.jsonl");
        assertThat(ImportExport.writeStrokes(store.digits(), strokes)).isEqualTo(2);
        MyDigits third = MyDigits.open(folder.resolve("third"));
        assertThat(ImportExport.read(strokes, third, Instant.EPOCH)).isEqualTo(new ImportCount(2, 2));
        List<Sketch> drawn = third.digits().stream().map(MyDigit::sketch).toList();
        assertThat(drawn).containsExactly(line(10, 200), line(30, 90));
    }

    @Test
    void addsNoDigitTwiceInWhateverFormItIsImported() throws IOException {
        ImportExport.writeIdx(store.digits(), folder.resolve("idx"));
        ImportExport.writeSprite(store.digits(), folder.resolve("sprite"));
        ImportExport.writeStrokes(store.digits(), folder.resolve("strokes.jsonl"));
        assertThat(ImportExport.read(folder.resolve("idx"), store, NOON)).isEqualTo(new ImportCount(3, 0));
        assertThat(ImportExport.read(folder.resolve("sprite"), store, NOON)).isEqualTo(new ImportCount(3, 0));
        assertThat(ImportExport.read(folder.resolve("strokes.jsonl"), store, NOON))
                .isEqualTo(new ImportCount(2, 0));
        assertThat(store.digits()).hasSize(3);
    }

    @Test
    void undoesAnImportAsOneStep() throws IOException {
        ImportExport.writeIdx(store.digits(), folder.resolve("idx"));
        ImportExport.read(folder.resolve("idx"), other, NOON);
        other.undo();
        assertThat(other.digits()).isEmpty();
    }

    @Test
    void givesImportedDigitsIdsOfTheirOwn() throws IOException {
        ImportExport.writeIdx(store.digits(), folder.resolve("idx"));
        other.keep(line(5, 60), "9", NOON);
        other.keep(line(5, 70), "8", NOON);
        ImportExport.read(folder.resolve("idx"), other, NOON);
        other.keep(line(5, 80), "6", NOON);
        assertThat(other.digits()).extracting(MyDigit::id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);

        other.delete(4);
        assertThat(other.digits()).extracting(MyDigit::label).containsExactly(9, 8, 1, 4, 6);
    }

    @Test
    void addsNothingFromADamagedFile() throws IOException {
        Path strokes = folder.resolve("strokes.jsonl");
        ImportExport.writeStrokes(store.digits(), strokes);
        Files.writeString(strokes, Files.readString(strokes) + "{broken");
        assertThatThrownBy(() -> ImportExport.read(strokes, other, NOON)).isInstanceOf(BadFileException.class);
        assertThatThrownBy(() -> ImportExport.read(folder.resolve("mine"), other, NOON))
                .isInstanceOf(BadFileException.class);
        assertThat(other.digits()).isEmpty();
    }

    @Test
    void fillsMoreThanOneBlock() {
        List<MyDigit> many = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            many.add(MyDigit.pictured(i, "" + i % 10, NOON, picture(i)));
        }
        DataSet data = ImportExport.dataSet(many, Classes.DIGITS);
        assertThat(data.images().picture(1000)).isEqualTo(picture(1000));
        assertThat(data.label(1000)).isZero();
    }

    private static List<List<Object>> pictures(MyDigits digits) {
        return digits.digits().stream()
                .map(digit -> List.<Object>of(digit.label(), digit.picture()))
                .toList();
    }
}

package inkling.sketch.mydigits;

import static inkling.sketch.mydigits.MyDigitsTest.NOON;
import static inkling.sketch.mydigits.MyDigitsTest.line;
import static inkling.sketch.mydigits.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Split;
import inkling.files.BadFileException;
import inkling.files.UserFolder;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings of other classes than the digits, beside those of digits. */
class NamedDrawingsTest {
    @TempDir
    private Path folder;

    private MyDigits store;

    @BeforeEach
    void open() throws IOException {
        store = MyDigits.open(folder);
    }

    @Test
    void aDigitIsWrittenAsANumberAndAnyOtherClassByItsName() throws IOException {
        long seven = store.keep(line(10, 200), "7", NOON).id();
        long letter = store.keep(line(10, 200), "E", NOON).id();
        store.keep(picture(3), "Ankle boot", NOON);
        store.relabel(seven, "e");
        store.relabel(letter, "0");
        List<String> lines = Files.readAllLines(folder.resolve("my-digits.jsonl"));
        assertThat(lines.get(0))
                .startsWith("{\"keep\":[{\"label\":7,\"pen\":24.0,")
                .doesNotContain("class");
        assertThat(lines.get(1))
                .startsWith("{\"keep\":[{\"class\":\"E\",\"pen\":24.0,")
                .doesNotContain("label");
        assertThat(lines.get(2)).startsWith("{\"keep\":[{\"class\":\"Ankle boot\",\"pixels\":");
        assertThat(lines.get(3)).isEqualTo("{\"relabel\":1,\"class\":\"e\"}");
        assertThat(lines.get(4)).isEqualTo("{\"relabel\":2,\"label\":0}");

        MyDigits again = MyDigits.open(folder);
        assertThat(again.problems()).isEmpty();
        assertThat(again.digits()).isEqualTo(store.digits());
        assertThat(again.digits()).extracting(MyDigit::name).containsExactly("e", "0", "Ankle boot");
        assertThat(again.digits()).extracting(MyDigit::label).containsExactly((int) OneHotLabels.NO_CLASS, 0, (int)
                OneHotLabels.NO_CLASS);
    }

    @Test
    void refusesWhatIsNoName() {
        for (String name : List.of("", " ", " E", "a\nb", "x".repeat(61))) {
            assertThatThrownBy(() -> store.keep(line(10, 200), name, NOON))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.digits()).isEmpty();
    }

    @Test
    void trainsOnThoseWhoseClassTheDataHas() throws IOException {
        for (String name : List.of("B", "7", "A", "B", "A", "C")) {
            store.keep(picture(name.charAt(0)), name, NOON);
        }
        Classes classes = new Classes(List.of("A", "B"));
        DataSet data = ImportExport.dataSet(store.digits(), classes);
        assertThat(data.classes()).isEqualTo(classes);
        assertThat(data.rows()).isEqualTo(4);
        assertThat(data.classCounts(Split.TRAIN)).containsExactly(2, 2);
        assertThat(data.label(0)).isEqualTo(1);
        MyDigitsSplit split = MyDigitsSplit.of(store.digits(), classes);
        assertThat(split.training().rows()).isEqualTo(3);
        assertThat(split.validation().rows()).isEqualTo(1);
        assertThat(MyDigitsSplit.of(store.digits(), Classes.DIGITS).training().rows())
                .isEqualTo(1);
    }

    @Test
    void everyFifthDrawingIsATestRow() throws IOException {
        for (int i = 1; i <= 11; i++) {
            store.keep(picture(i), i % 2 == 0 ? "even" : "odd", NOON);
        }
        DataSet data = ImportExport.splitDataSet(store.digits(), new Classes(List.of("odd", "even")));
        assertThat(data.rows()).isEqualTo(11);
        assertThat(data.trainRows()).isEqualTo(9);
        assertThat(data.images().picture(9)).isEqualTo(picture(5));
        assertThat(data.images().picture(10)).isEqualTo(picture(10));
        assertThat(data.classCounts(Split.TEST)).containsExactly(1, 1);
    }

    @Test
    void exportsOtherClassesWithTheirNames() throws IOException {
        store.keep(picture(1), "b", NOON);
        store.keep(picture(2), "10", NOON);
        store.keep(picture(3), "7", NOON);
        Path sprite = folder.resolve("sprite");
        ImportExport.writeSprite(store.digits(), sprite);
        assertThat(Files.readAllLines(sprite.resolve("classes.txt"))).containsExactly("7", "10", "b");
        assertThat(Files.readAllBytes(sprite.resolve("mnist_labels_uint8"))).containsExactly(0, 0, 1, 0, 1, 0, 1, 0, 0);

        store.delete(1);
        store.delete(2);
        Path digits = folder.resolve("digits");
        ImportExport.writeSprite(store.digits(), digits);
        assertThat(digits.resolve("classes.txt")).doesNotExist();
        assertThat(Files.size(digits.resolve("mnist_labels_uint8"))).isEqualTo(10);
    }

    @Test
    void strokesKeepTheirClass() throws IOException {
        store.keep(line(10, 200), "E", NOON);
        store.keep(line(20, 100), "5", NOON);
        Path strokes = folder.resolve("strokes.jsonl");
        ImportExport.writeStrokes(store.digits(), strokes);
        MyDigits other = MyDigits.open(folder.resolve("other"));
        assertThat(ImportExport.read(strokes, other, NOON)).isEqualTo(new ImportCount(2, 2));
        assertThat(other.digits()).extracting(MyDigit::name).containsExactly("E", "5");
        String quickDraw = "{\"word\":\"cat\",\"drawing\":[[[1,3],[2,4],[0,10]]]}";
        assertThat(StrokeFile.parse(quickDraw, Path.of("file"), 1).name()).isEqualTo("cat");
        assertThatThrownBy(() -> StrokeFile.parse("{\"class\":\"\",\"strokes\":[]}", Path.of("file"), 1))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("found a class that has no name");
    }

    @Test
    void aSetIsFoundAgainWithItsClassesAndADamagedOneIsLeftOut() throws IOException {
        Path root = folder.resolve("sets");
        assertThat(DrawingSet.all(root)).isEmpty();
        Classes classes = new Classes(DrawingSet.typed("zebra, apple\n\n apple ;ant"));
        assertThat(classes.names()).containsExactly("zebra", "apple", "ant");
        DrawingSet set = DrawingSet.create(root, "Things", classes);
        DrawingSet.create(root, "a few", classes);
        Files.createDirectories(root.resolve("empty"));
        Files.createDirectories(root.resolve("doubled"));
        Files.writeString(root.resolve("doubled/classes.txt"), "a\na\n");
        assertThat(DrawingSet.all(root)).extracting(DrawingSet::name).containsExactly("a few", "Things");
        assertThat(DrawingSet.all(root)).contains(set);
        assertThatThrownBy(() -> DrawingSet.create(root, "Things", classes)).isInstanceOf(BadFileException.class);
    }

    @Test
    void exportsOverNoSet() throws IOException {
        UserFolder.use(folder);
        try {
            DrawingSet set = DrawingSet.create(DrawingSet.userFolder(), "Two", new Classes(List.of("a", "b")));
            MyDigits drawings = MyDigits.open(set.folder());
            drawings.keep(line(10, 200), "b", NOON);
            Path journal = set.folder().resolve("my-digits.jsonl");
            assertThatThrownBy(() -> ImportExport.writeStrokes(drawings.digits(), journal))
                    .hasMessageContaining("expected another file than that of My digits");
            assertThat(MyDigits.open(set.folder()).digits()).isEqualTo(drawings.digits());
        } finally {
            System.clearProperty("inkling.user");
        }
    }

    @Test
    void aSetHasANameThatAFolderCanHaveOnEverySystem() {
        assertThat(List.of("Doodles", "my set 2", "été")).allMatch(DrawingSet::isName);
        assertThat(List.of("", "..", ".x", "x.", "a/b", "a\\b", "a:b", "a?", " a"))
                .noneMatch(DrawingSet::isName);
    }
}

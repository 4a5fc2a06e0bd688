package inkling.sketch.mine;

import static inkling.sketch.mine.MyDigitsTest.NOON;
import static inkling.sketch.mine.MyDigitsTest.line;
import static inkling.sketch.mine.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
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

class ExchangeTest {
    @TempDir
    Path folder;

    private MyDigits mine;
    private MyDigits other;

    @BeforeEach
    void keepSome() throws IOException {
        mine = MyDigits.open(folder.resolve("mine"));
        other = MyDigits.open(folder.resolve("other"));
        mine.keep(line(10, 200), 1, NOON);
        mine.keep(line(30, 90), 7, NOON);
        mine.keep(picture(3), 4, NOON);
    }

    @Test
    void exportsTheSpriteThatTheProgramReads() throws IOException {
        Exchange.writeSprite(mine.digits(), folder.resolve("sprite"));
        DataSet data = DataFolder.read(folder.resolve("sprite"), some -> {});
        assertThat(data.rows()).isEqualTo(3);
        assertThat(data.trainRows()).isEqualTo(3);
        for (int row = 0; row < 3; row++) {
            assertThat(data.images().picture(row))
                    .isEqualTo(mine.digits().get(row).picture());
            assertThat(data.label(row)).isEqualTo(mine.digits().get(row).label());
        }
    }

    @Test
    void importsWhatItExported() throws IOException {
        Exchange.writeIdx(mine.digits(), folder.resolve("idx"));
        assertThat(Exchange.read(folder.resolve("idx"), other, NOON)).isEqualTo(new Import(3, 3));
        assertThat(pictures(other)).isEqualTo(pictures(mine));

        Path strokes = folder.resolve("strokes.jsonl");
        assertThat(Exchange.writeStrokes(mine.digits(), strokes)).isEqualTo(2);
        MyDigits third = MyDigits.open(folder.resolve("third"));
        assertThat(Exchange.read(strokes, third, Instant.EPOCH)).isEqualTo(new Import(2, 2));
        List<Sketch> drawn = third.digits().stream().map(KeptDigit::sketch).toList();
        assertThat(drawn).containsExactly(line(10, 200), line(30, 90));
    }

    @Test
    void aDigitThatIsThereIsNotAddedAgainInWhateverFormItComesBack() throws IOException {
        Exchange.writeIdx(mine.digits(), folder.resolve("idx"));
        Exchange.writeSprite(mine.digits(), folder.resolve("sprite"));
        Exchange.writeStrokes(mine.digits(), folder.resolve("strokes.jsonl"));
        assertThat(Exchange.read(folder.resolve("idx"), mine, NOON)).isEqualTo(new Import(3, 0));
        assertThat(Exchange.read(folder.resolve("sprite"), mine, NOON)).isEqualTo(new Import(3, 0));
        assertThat(Exchange.read(folder.resolve("strokes.jsonl"), mine, NOON)).isEqualTo(new Import(2, 0));
        assertThat(mine.digits()).hasSize(3);
    }

    @Test
    void undoesAnImportAsOneStep() throws IOException {
        Exchange.writeIdx(mine.digits(), folder.resolve("idx"));
        Exchange.read(folder.resolve("idx"), other, NOON);
        other.undo();
        assertThat(other.digits()).isEmpty();
    }

    @Test
    void addsNothingFromABrokenFile() throws IOException {
        Path strokes = folder.resolve("strokes.jsonl");
        Exchange.writeStrokes(mine.digits(), strokes);
        Files.writeString(strokes, Files.readString(strokes) + "{broken");
        assertThatThrownBy(() -> Exchange.read(strokes, other, NOON)).isInstanceOf(BadFileException.class);
        assertThatThrownBy(() -> Exchange.read(folder.resolve("mine"), other, NOON))
                .isInstanceOf(BadFileException.class);
        assertThat(other.digits()).isEmpty();
    }

    @Test
    void laysOutMoreDigitsThanABlock() {
        List<KeptDigit> many = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            many.add(KeptDigit.pictured(i, i % 10, NOON, picture(i)));
        }
        DataSet data = Exchange.dataSet(many);
        assertThat(data.images().picture(1000)).isEqualTo(picture(1000));
        assertThat(data.label(1000)).isZero();
    }

    private static List<List<Object>> pictures(MyDigits digits) {
        return digits.digits().stream()
                .map(digit -> List.<Object>of(digit.label(), digit.picture()))
                .toList();
    }
}

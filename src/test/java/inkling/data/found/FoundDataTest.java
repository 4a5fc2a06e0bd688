package inkling.data.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundDataTest {
    @Test
    void aSplitThatTheFilesGiveIsKept() throws IOException {
        FoundData data = found(part(FoundPart.Kind.TEST, 7, 8), part(FoundPart.Kind.TRAIN, 1, 2, 3));
        assertThat(data.suggested().testRows()).isEqualTo(TestRows.GIVEN);
        DataSet opened = data.open(data.suggested());
        assertThat(opened.trainRows()).isEqualTo(3);
        assertThat(labels(opened)).containsExactly(1, 2, 3, 7, 8);
        assertThat(opened.images().at(4, 0)).isEqualTo(8); // pictures stay with their labels
    }

    @Test
    void rowsInTheOrderOfTheirClassesAreSplitOneInSix() throws IOException {
        int[] byClass = IntStream.range(0, 60).map(row -> row / 6).toArray();
        FoundData data = found(part(FoundPart.Kind.WHOLE, byClass));
        assertThat(data.suggested().testRows()).isEqualTo(TestRows.every(6));
        DataSet opened = data.open(data.suggested());
        assertThat(opened.trainRows()).isEqualTo(50);
        for (int row = 0; row < 10; row++) {
            assertThat(opened.label(50 + row)).isEqualTo(row);
        }
        for (int from = 0; from < 50; from += 10) { // any stretch has its share of every class
            assertThat(Arrays.stream(labels(opened)).skip(from).limit(10).distinct())
                    .hasSize(10);
        }
        assertThat(IntStream.range(0, 60).allMatch(row -> opened.images().at(row, 0) == opened.label(row)))
                .isTrue();
    }

    @Test
    void aTrainingSplitIsMixedOnlyWhereItsOrderMeansNothing() throws IOException {
        FoundPart train = part(FoundPart.Kind.TRAIN, 0, 0, 0, 1, 1, 1);
        FoundData table = found(train);
        assertThat(labels(table.open(table.suggested()))).containsExactly(0, 0, 0, 1, 1, 1);
        FoundData folders = new FoundData(
                Path.of("data"),
                List.of(train),
                Optional.empty(),
                List.of(),
                new Hints(OptionalInt.empty(), Set.of(), true));
        assertThat(labels(folders.open(folders.suggested()))).containsExactly(0, 1, 0, 1, 0, 1);
    }

    @Test
    void otherRowsAreSplitInMnistsProportion() throws IOException {
        int[] mixed = IntStream.range(0, 65).map(row -> row * 7 % 10).toArray();
        FoundData data = found(part(FoundPart.Kind.WHOLE, mixed));
        assertThat(data.open(data.suggested()).trainRows()).isEqualTo(55);
        assertThat(data.open(data.suggested().with(TestRows.last(20))).trainRows())
                .isEqualTo(45);
    }

    @Test
    void labelsFromOneToTwentySixAreTwentySixClasses() throws IOException {
        FoundData data =
                found(part(FoundPart.Kind.TRAIN, IntStream.rangeClosed(1, 26).toArray()));
        Choices suggested = data.suggested();
        assertThat(suggested.firstLabel()).isEqualTo(1);
        assertThat(suggested.classes().count()).isEqualTo(26);
        assertThat(data.open(suggested).label(0)).isEqualTo(0);
    }

    @Test
    void fewLabelsWithoutNamesAreDigits() {
        assertThat(found(part(FoundPart.Kind.TRAIN, 5, 0, 4)).suggested().classes())
                .isEqualTo(Classes.DIGITS);
    }

    @Test
    void aLabelOutsideTheClassesIsNamed() {
        FoundData data = found(part(FoundPart.Kind.TEST, 0, 12));
        Choices digits = new Choices(data.suggested().testRows(), Set.of(), 0, Classes.DIGITS);
        assertThatThrownBy(() -> data.open(digits))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("labels 0 to 9")
                .hasMessageContaining("12 in row 1 of the test split");
    }

    @Test
    void picturesWithoutLabelsHaveOneClass() throws IOException {
        FoundData data = new FoundData(
                Path.of("pictures"),
                List.of(new FoundPart(FoundPart.Kind.WHOLE, sprite(1, 2), new int[0])),
                Optional.empty(),
                List.of());
        assertThat(data.open(data.suggested()).classes().names()).containsExactly("no label");
    }

    @Test
    void aPartWithoutLabelsIsLeftOutBesideOneWithLabels() throws IOException {
        FoundPart test = new FoundPart(FoundPart.Kind.TEST, sprite(1, 2), new int[0]);
        FoundData data = found(part(FoundPart.Kind.TRAIN, 3, 4, 5), test).labeledOnly();
        assertThat(data.remarks()).containsExactly("2 test pictures without labels left out");
        assertThat(labels(data.open(data.suggested()))).containsExactly(3, 4, 5);
        assertThat(found(test).labeledOnly().rows()).isEqualTo(2);
    }

    private static FoundData found(FoundPart... parts) {
        return new FoundData(Path.of("data"), List.of(parts), Optional.empty(), List.of());
    }

    /** Pictures whose pixels are all as bright as their label. */
    private static FoundPart part(FoundPart.Kind kind, int... labels) {
        return new FoundPart(kind, sprite(labels), labels);
    }

    private static Sprite sprite(int... grays) {
        SpriteBlocks blocks = new SpriteBlocks(grays.length);
        for (int row = 0; row < grays.length; row++) {
            byte[] pixels = new byte[Picture.SIZE];
            Arrays.fill(pixels, (byte) grays[row]);
            blocks.put(row, pixels);
        }
        return blocks.finished(grays.length);
    }

    private static int[] labels(DataSet data) {
        return IntStream.range(0, data.rows()).map(data::label).toArray();
    }
}

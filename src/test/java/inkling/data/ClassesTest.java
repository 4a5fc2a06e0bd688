package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassesTest {
    private static final Classes LETTERS = new Classes(
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList());

    @Test
    void namesMnistsTenDigits() {
        assertThat(Classes.DIGITS.count()).isEqualTo(10);
        assertThat(Classes.DIGITS.name(0)).isEqualTo("0");
        assertThat(Classes.DIGITS.name(9)).isEqualTo("9");
    }

    @Test
    void givesADataSetOfThreeClassesThreeCountsAndOneHotRowsOfThree() {
        Classes shapes = new Classes(List.of("circle", "square", "triangle"));
        DataSet data = DataSet.of(pictures(4), new byte[] {2, 0, 2, OneHotLabels.NO_CLASS}, shapes);

        assertThat(data.classes().name(data.label(0))).isEqualTo("triangle");
        assertThat(data.labels().oneHot(0)).containsExactly(0, 0, 1);
        assertThat(data.labels().oneHot(3)).containsExactly(0, 0, 0);
    }

    @Test
    void countsEachOf26Classes() {
        DataSet data = DataSet.of(pictures(4), new byte[] {25, 0, 25, 7}, LETTERS);

        int[] counts = data.classCounts(Split.TRAIN);

        assertThat(counts).hasSize(26).startsWith(1).endsWith(2);
        assertThat(counts[7]).isEqualTo(1);
        assertThat(data.classes().name(data.label(0))).isEqualTo("Z");
    }

    @Test
    void makesLabelsOfOtherClassesDifferent() {
        byte[] labels = {1, 2};

        assertThat(new OneHotLabels(labels, LETTERS))
                .isEqualTo(new OneHotLabels(labels, new Classes(LETTERS.names())))
                .isNotEqualTo(new OneHotLabels(labels, Classes.DIGITS));
    }

    @Test
    void refusesALabelWithoutAClass() {
        assertThatThrownBy(() -> new OneHotLabels(new byte[] {9, 10}, Classes.DIGITS))
                .hasMessage("expected labels 0 to 9, got 10 in row 1");
        assertThatThrownBy(() -> new OneHotLabels(new byte[] {-2}, Classes.DIGITS))
                .hasMessage("expected labels 0 to 9, got -2 in row 0");
    }

    @Test
    void refusesNoNamesTooManyOrTheSameTwice() {
        List<String> most = IntStream.range(0, 128).mapToObj(Integer::toString).toList();

        assertThat(new Classes(most).count()).isEqualTo(128);
        assertThatThrownBy(() -> new Classes(List.of())).hasMessage("expected 1 to 128 classes, got 0");
        assertThatThrownBy(() -> new Classes(Collections.nCopies(129, "a")))
                .hasMessage("expected 1 to 128 classes, got 129");
        assertThatThrownBy(() -> new Classes(List.of("a", "a")))
                .hasMessage("expected a different name for each class, got [a, a]");
    }

    private static List<Picture> pictures(int count) {
        return Collections.nCopies(count, new Picture(new byte[Picture.SIZE]));
    }
}

package inkling.sketch.doodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.sketch.Sketch;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RareFormsTest {
    @ParameterizedTest
    @EnumSource
    void isTheSameForTheSameSeedAndAnotherForAnother(RareForm form) {
        Set<Sketch> drawn = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            assertThat(form.draw(seed)).isEqualTo(form.draw(seed));
            drawn.add(form.draw(seed));
        }
        assertThat(drawn).hasSize(100);
    }

    @Test
    void aFlagLeavesTheStemAtItsTopAndFallsToTheLeft() {
        for (int seed = 0; seed < 100; seed++) {
            var line = RareForm.FLAGGED_ONE.draw(seed).strokes().get(0).points();
            assertThat(line.get(0).x()).isLessThan(line.get(2).x());
            assertThat(line.get(0).y()).isGreaterThan(line.get(2).y());
        }
    }

    @Test
    void addsRowsBeforeTheOnesHeldBack() {
        DataSet data = dataOf(1500, 1200);
        DataSet more = RareForms.added(data, 1000, 700);
        assertThat(more.rows()).isEqualTo(2200);
        assertThat(more.trainRows()).isEqualTo(1900);
        for (int row = 0; row < 1500; row++) {
            int now = row < 1000 ? row : row + 700;
            assertThat(more.images().picture(now)).isEqualTo(data.images().picture(row));
            assertThat(more.label(now)).isEqualTo(data.label(row));
        }
        assertThat(more.label(1000)).isEqualTo(1);
        assertThat(more.label(1001)).isEqualTo(7);
        assertThat(RareForms.added(data, 1000, 700).images().picture(1234))
                .isEqualTo(more.images().picture(1234));
    }

    @Test
    void addsNothingBehindTheTrainSplit() {
        assertThatThrownBy(() -> RareForms.added(dataOf(20, 10), 11, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DataSet dataOf(int rows, int trainRows) {
        byte[][] blocks = new byte[(rows + 999) / 1000][1000 * Picture.SIZE];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            blocks[row / 1000][row % 1000 * Picture.SIZE + row % Picture.SIZE] = (byte) (row % 255 + 1);
            labels[row] = (byte) (row % 10);
        }
        return new DataSet(new Sprite(blocks, rows), new OneHotLabels(labels), trainRows);
    }
}

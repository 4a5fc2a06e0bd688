package inkling.sketch.generated;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
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
    void makesTheSameDigitsForAnyCount() {
        DataSet many = RareForms.digits(1200);
        DataSet few = RareForms.digits(7);
        assertThat(many.rows()).isEqualTo(1200);
        for (int row = 0; row < few.rows(); row++) {
            assertThat(few.images().picture(row)).isEqualTo(many.images().picture(row));
            assertThat(few.label(row)).isEqualTo(many.label(row));
        }
        assertThat(few.label(0)).isEqualTo(1);
        assertThat(few.label(1)).isEqualTo(7);
        assertThat(RareForms.digits(0).rows()).isZero();
    }
}

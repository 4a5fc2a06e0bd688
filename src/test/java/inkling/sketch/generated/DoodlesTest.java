package inkling.sketch.generated;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import org.junit.jupiter.api.Test;

class DoodlesTest {
    @Test
    void areNotDigitsAndAlwaysTheSame() {
        DataSet many = Doodles.pictures(60);
        DataSet few = Doodles.pictures(7);
        assertThat(many.rows()).isEqualTo(60);
        for (int row = 0; row < many.rows(); row++) {
            assertThat(many.label(row)).isEqualTo(OneHotLabels.NO_CLASS);
            assertThat(many.labels().oneHot(row)).containsOnly(0);
        }
        for (int row = 0; row < few.rows(); row++) {
            assertThat(few.images().picture(row)).isEqualTo(many.images().picture(row));
        }
        assertThat(Doodles.pictures(0).rows()).isZero();
    }
}

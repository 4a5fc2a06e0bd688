package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.Split;
import org.junit.jupiter.api.Test;

class ClassBalanceTest {
    @Test
    void countsEachLabelOfEachSplit() {
        ClassBalance balance = new ClassBalance(SampleData.rows(105));

        assertThat(balance.count(Split.TRAIN, 3)).isEqualTo(9);
        assertThat(balance.count(Split.TRAIN, 4)).isEqualTo(8);
        assertThat(balance.count(Split.TEST, 4)).isEqualTo(3);
        assertThat(balance.count(null, 4)).isEqualTo(11);
        assertThat(balance.count(Split.TRAIN)).isEqualTo(84);
        assertThat(balance.count(Split.TEST)).isEqualTo(21);
        assertThat(balance.count(null)).isEqualTo(105);
        assertThat(balance.largest()).isEqualTo(11);
    }

    @Test
    void countsLabelsWhosePicturesAreNotReadYet() {
        assertThat(new ClassBalance(SampleData.read(20, 100)).count(null)).isEqualTo(100);
    }
}

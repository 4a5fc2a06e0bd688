package inkling.analysis.group;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import org.junit.jupiter.api.Test;

class MeanPicturesTest {
    /** The first pixels of each are white; rows 0 to 3 are training rows. */
    private final RowFacts facts =
            RowFacts.of(NeighborsByHand.data(4, new int[] {4, 4, 9, 4, 4, 7}, 1, 2, 5, 2, 100, 100));

    private final MeanPictures means = MeanPictures.of(facts, Bins.of(facts, Measures.of("label"), 10));

    @Test
    void averagesTheTrainingRowsOfAClass() {
        byte[] four = means.of(4).orElseThrow();
        assertThat(four[0] & 0xFF).isEqualTo(255);
        assertThat(four[1] & 0xFF).isEqualTo(170); // two of three
        assertThat(four[2]).isZero(); // row 4 is a test row
        assertThat(means.of(9).orElseThrow()[4] & 0xFF).isEqualTo(255);
    }

    @Test
    void hasNoneOfAClassWithoutTrainingRows() {
        assertThat(means.of(7)).isEmpty();
    }
}

package inkling.analysis.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import org.junit.jupiter.api.Test;

class PixelNeighborsTest {
    @Test
    void groupsNearDuplicatesTheNearestTwoFirst() {
        NearDuplicates duplicates = duplicates(8, 100, 102, 50, 10, 10, 200, 106, 300);
        assertThat(duplicates.group(3)).isEqualTo(1); // 10 and 10 white pixels: no distance
        assertThat(duplicates.group(4)).isEqualTo(1);
        assertThat(duplicates.group(0)).isEqualTo(2); // 100 and 102: the root of 2
        assertThat(duplicates.group(1)).isEqualTo(2);
        assertThat(duplicates.group(6)).isEqualTo(2); // 106 is 2 away from 102, though more from 100
        assertThat(duplicates.group(2)).isZero();
        assertThat(duplicates.group(5)).isZero();
    }

    @Test
    void tellsWhichDuplicatesAreAcrossTheSplits() {
        NearDuplicates duplicates = duplicates(4, 100, 101, 200, 300, 201, 400);
        assertThat(duplicates.isAcrossSplits(0)).isFalse();
        assertThat(duplicates.isAcrossSplits(2)).isTrue();
        assertThat(duplicates.isAcrossSplits(4)).isTrue();
        assertThat(duplicates.isAcrossSplits(3)).isFalse();
    }

    @Test
    void findsTheNearestByAllPixelsAmongNeighborsByFewer() {
        DataSet data = NeighborsByHand.data(3, new int[3], 100, 116, 109);
        // on some axes row 1 may look nearer than row 2: by all pixels it is 4 away, and row 2 is 3 away
        Neighbors projected = new Neighbors(2, new int[] {1, 2, 0, 2, 0, 1}, new float[] {1, 2, 1, 1, 2, 2});
        assertThat(PixelNeighbors.of(data, projected).nearest(0)).isEqualTo(3);
    }

    private static NearDuplicates duplicates(int trainRows, int... whitePixels) {
        DataSet data = NeighborsByHand.data(trainRows, new int[whitePixels.length], whitePixels);
        return PixelNeighbors.of(data, NeighborsByHand.of(data, 3)).duplicates();
    }
}

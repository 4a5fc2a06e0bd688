package inkling.analysis.neighbors.similar;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.NearDuplicates;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.PixelNeighbors;
import inkling.data.DataSet;
import org.junit.jupiter.api.Test;

/** The squared distance of two pictures is the difference of their numbers of white pixels: a duplicate has at most 3.2% more. */
class PixelNeighborsTest {
    @Test
    void groupsNearDuplicatesTheMostAlikeFirst() {
        NearDuplicates duplicates = duplicates(8, 400, 410, 50, 10, 10, 200, 420, 300);
        assertThat(duplicates.group(3)).isEqualTo(1); // 10 and 10 white pixels: no difference
        assertThat(duplicates.group(4)).isEqualTo(1);
        assertThat(duplicates.group(0)).isEqualTo(2); // 400 and 410: 2.4%
        assertThat(duplicates.group(1)).isEqualTo(2);
        assertThat(duplicates.group(6)).isEqualTo(2); // 420 is 2.4% from 410, though 4.8% from 400
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
    void findsCopiesWithoutInk() {
        assertThat(duplicates(4, 0, 0, 200, 300).group(0)).isEqualTo(1);
    }

    @Test
    void findsTheNearestByAllPixelsAmongNeighborsByFewer() {
        DataSet data = NeighborsByHand.data(3, new int[3], 100, 116, 109);
        // on some axes row 1 may look nearer than row 2: by all pixels it is 4 away, and row 2 is 3 away
        Neighbors projected = new Neighbors(2, new int[] {1, 2, 0, 2, 0, 1}, new float[] {1, 2, 1, 1, 2, 2});
        assertThat(PixelComparison.of(data, projected).nearest(0)).isEqualTo(3);
    }

    @Test
    void findsWhatComparingEachWithAllOthersFinds() {
        DataSet data = NeighborsByHand.data(4, new int[] {4, 4, 9, 9, 9, 4, 7}, 100, 101, 110, 126, 127, 300, 400);
        PixelComparison comparison = new PixelComparison(data, new SimilarRowsSearch(data, Features.pixels()));
        PixelNeighbors found = comparison.finish();
        Neighbors expected = NeighborsByHand.of(data, 6);
        for (int row = 0; row < data.rows(); row++) {
            assertThat(found.neighbors().neighbor(row, 0)).isEqualTo(expected.neighbor(row, 0));
            assertThat(found.nearest(row)).isEqualTo(expected.distance(row, 0));
        }
    }

    private static NearDuplicates duplicates(int trainRows, int... whitePixels) {
        DataSet data = NeighborsByHand.data(trainRows, new int[whitePixels.length], whitePixels);
        return PixelComparison.of(data, NeighborsByHand.of(data, 3)).duplicates();
    }
}

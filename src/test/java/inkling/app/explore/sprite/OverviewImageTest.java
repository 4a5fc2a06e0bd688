package inkling.app.explore.sprite;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.sprite.SpriteOverview.OverviewImage;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.DataSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverviewImageTest {
    private static final int BLACK = PixelSurface.gray(0);

    @Test
    void leavesBlackWhatTheFilterHidesAndWhatIsNotReadYet() {
        assertThat(lit(SampleData.rows(1_000), Query.ALL)).containsExactly(0, 99);
        assertThat(lit(SampleData.rows(1_000), Query.ALL.with(CategoryCondition.of(Measures.of("split"), 1))))
                .containsExactly(80, 99);
        assertThat(lit(SampleData.read(500, 1_000), Query.ALL)).containsExactly(0, 49);
    }

    @Test
    void showsOneRowAsItsMeanOfNeighbors() {
        DataSet data = SampleData.rows(1);
        OverviewImage overview = OverviewImage.of(FoundRows.all(RowFacts.of(data)), 392, 1);

        int mean = (data.images().at(0, 10) + data.images().at(0, 11)) / 2;
        assertThat(overview.pixels()[5]).isEqualTo(PixelSurface.gray(mean));
    }

    /** The first and the last line of a hundred that are not black. */
    private static int[] lit(DataSet data, Query query) {
        OverviewImage overview = OverviewImage.of(FoundRows.of(RowFacts.of(data), query, null), 20, 100);
        int[] lines = IntStream.range(0, 100)
                .filter(y ->
                        Arrays.stream(overview.pixels(), y * 20, y * 20 + 20).anyMatch(pixel -> pixel != BLACK))
                .toArray();
        return new int[] {lines[0], lines[lines.length - 1]};
    }
}

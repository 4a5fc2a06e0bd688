package inkling.app.explore.wall;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.app.explore.SampleData;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowPane.RowRange;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WallScrollTest {
    private final FoundRows rows = FoundRows.all(RowFacts.of(SampleData.rows(1_000)));
    private final WallScroll scroll = new WallScroll();

    @Test
    void keepsTheSelectedDigitWhereItIsWhenTheSizeChanges() {
        scroll.update(rows, layout(56, 1_000), 500);
        scroll.revealSelected();
        scroll.update(rows, layout(56, 1_000), 500);
        long before = scroll.layout().y(scroll.place(500)) - scroll.top();

        scroll.update(rows, layout(28, 1_000), 500);

        assertThat(scroll.layout().y(scroll.place(500)) - scroll.top()).isEqualTo(before);
    }

    @Test
    void keepsTheFirstVisibleDigitWhenTheSelectedOneIsOutOfSight() {
        scroll.update(rows, layout(56, 1_000), 0);
        scroll.scrollTo(scroll.layout().y(600));
        int first = scroll.visibleRows().first();

        int[] fewer = IntStream.range(300, 1_000).toArray();
        scroll.update(FoundRows.of(rows.facts(), fewer), layout(56, 700), 0);

        assertThat(scroll.visibleRows().first())
                .isBetween(first - scroll.layout().columns() + 1, first);
    }

    @Test
    void scrollsNoFurtherThanThereIsSomethingToSee() {
        scroll.update(rows, layout(56, 1_000), 0);

        assertThat(scroll.scrollTo(-5)).isFalse();
        assertThat(scroll.scrollTo(Long.MAX_VALUE)).isTrue();
        assertThat(scroll.visibleRows().last()).isEqualTo(999);
    }

    @Test
    void hasNoVisibleRowsWhereNothingWasFound() {
        scroll.update(FoundRows.of(rows.facts()), layout(56, 0), 0);

        assertThat(scroll.visibleRows()).isEqualTo(RowRange.NONE);
        assertThat(scroll.rowAt(5, 5)).isEqualTo(-1);
    }

    private WallLayout layout(int thumbnail, int size) {
        return WallLayout.of(700, 500, thumbnail, 1, size);
    }
}
